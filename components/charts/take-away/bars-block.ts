/** Bars of 100 %, or starting from the middle of their scale, with the key to their tints. */
import { type Offset, offsets } from '#components/charts/diverging.ts';
import type { Bars, DrawnBar, DrawnPart, KeyEntry, Tone } from '#components/charts/drawing.ts';
import { ink, lettersOn, line, outsideFill, paper, quiet, tintOf } from './colours.ts';
import { baseLines, innerWidth, margin, nameLine, paragraph, sheetWidth } from './frame.ts';
import { type Block, box, gap, stacked, stroke, words } from './svg.ts';
import { widthOf } from './wrap.ts';

const barHeight = 28;
/** A narrower part has no room for its number. */
const roomForText = 30;
/** What stands outside the scale has its own room at the end of a diverging bar. */
const outsideRoom = 110;

export const barsBlock = (bars: Bars): Block => {
  const axis = offsets(bars.panels.flatMap(({ rows }) => rows));
  const barOf = (bar: DrawnBar): Block =>
    bars.isDiverging ? divergingBar(bar, axis.of(bar), axis.middle) : plainBar(bar, margin, innerWidth, bar.parts);
  return stacked([
    keyBlock(bars.key, bars.tones),
    gap(10),
    ...bars.panels.flatMap(({ heading, rows }) => [
      ...(heading === undefined ? [] : [paragraph(heading, { size: 16, fill: ink, weight: 700 }), gap(2)]),
      ...rows.flatMap((bar) => [nameLine(bar), ...(bar.withheld === undefined ? [barOf(bar)] : []), baseLines(bar)]),
      gap(4),
    ]),
  ]);
};

const plainBar = ({ tone }: DrawnBar, x: number, width: number, parts: readonly DrawnPart[]): Block => ({
  height: barHeight + 4,
  draw: (y) => partsAt(tone, parts, { x, y, width, height: barHeight }, 1),
});

type Room = Readonly<{ x: number; y: number; width: number; height: number }>;

/** `whole`: the sum of shares that takes the width. */
const partsAt = (tone: Tone, parts: readonly DrawnPart[], room: Room, whole: number): string => {
  let x = room.x;
  return parts
    .map(({ share, tint, text }) => {
      const width = whole === 0 ? 0 : (share / whole) * room.width;
      const at = { ...room, x: x + 0.5, width: width - 1 };
      x += width;
      if (width <= 0) return '';
      const edge = tint <= 1 ? line : undefined;
      const letters = { size: 13, fill: lettersOn(tone, tint), anchor: 'middle' as const };
      const centre = at.x + at.width / 2;
      const plate = tint === 0 ? box({ x: centre - 10, y: room.y + 6, width: 20, height: 17 }, paper) : '';
      const number = width < roomForText ? '' : plate + words(centre, room.y + 19, text, letters);
      return box(at, tintOf(tone, tint), edge) + number;
    })
    .join('');
};

const divergingBar = (bar: DrawnBar, offset: Offset, middle: number): Block => ({
  height: barHeight + 8,
  draw(y) {
    const axis = innerWidth - outsideRoom;
    const width = offset.width * axis;
    const inScale = offset.inScale.reduce((sum, { share }) => sum + share, 0);
    const at = margin + middle * axis;
    const outside = bar.parts.find(({ tint }) => tint === 0);
    return (
      partsAt(bar.tone, offset.inScale, { x: margin + offset.left * axis, y, width, height: barHeight }, inScale) +
      stroke([at, y - 6], [at, y], ink) +
      stroke([at, y + barHeight], [at, y + barHeight + 6], ink) +
      (outside === undefined ? '' : outsideAt(outside, y))
    );
  },
});

const outsideAt = ({ share, text }: DrawnPart, y: number): string => {
  const x = sheetWidth - margin - outsideRoom + 14;
  const width = share * (outsideRoom - 50);
  return (
    box({ x, y, width, height: barHeight }, outsideFill, line) +
    words(x + width + 6, y + 19, text, { size: 13, fill: quiet })
  );
};

/** Entries side by side, in as many lines as they need. */
const keyBlock = (key: readonly KeyEntry[], tones: readonly Tone[]): Block => {
  const swatch = 11;
  const placed: Readonly<{ entry: KeyEntry; x: number; row: number }>[] = [];
  let x = 0;
  let row = 0;
  for (const entry of key) {
    const width = tones.length * swatch + 8 + widthOf(entry.label, 13.5) + 20;
    if (x > 0 && x + width > innerWidth) {
      x = 0;
      row += 1;
    }
    placed.push({ entry, x, row });
    x += width;
  }
  return {
    height: (row + 1) * 20,
    draw: (y) =>
      placed
        .map(({ entry, x: left, row: at }) => {
          const top = y + at * 20;
          const swatches = tones.map((tone, index) => {
            const place = { x: margin + left + index * swatch, y: top + 3, width: swatch, height: 13 };
            return box(place, tintOf(tone, entry.tint), entry.tint <= 1 ? line : undefined);
          });
          const label = words(margin + left + tones.length * swatch + 8, top + 14, entry.label, {
            size: 13.5,
            fill: quiet,
          });
          return swatches.join('') + label;
        })
        .join(''),
  };
};
