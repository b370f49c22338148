/** A column per step or class, one picture per group, all on the same scale. */
import type { Histograms } from '#components/charts/drawing.ts';
import { ink, line, ownColour, quiet } from './colours.ts';
import { baseLines, innerWidth, margin, nameLine, sheetWidth } from './frame.ts';
import { type Block, box, gap, stacked, stroke, words } from './svg.ts';

const plotHeight = 110;
const roomAbove = 18;
const roomBelow = 22;

type Group = Histograms['groups'][number];

export const columnsBlock = ({ groups, tallest, ends }: Histograms): Block =>
  stacked([
    ...groups.flatMap((group) => [
      nameLine(group),
      ...(group.withheld === undefined ? [plot(group, tallest)] : []),
      baseLines(group),
    ]),
    ...(ends === undefined ? [] : [endsLine(ends), gap(6)]),
  ]);

const plot = ({ columns, tone }: Group, tallest: number): Block => ({
  height: roomAbove + plotHeight + roomBelow,
  draw(y) {
    const floor = y + roomAbove + plotHeight;
    const step = innerWidth / Math.max(1, columns.length);
    const drawn = columns.map(({ name, share, text }, index) => {
      const x = margin + index * step;
      const height = tallest === 0 ? 0 : (share / tallest) * plotHeight;
      const centre = x + step / 2;
      return (
        box({ x: x + 1.5, y: floor - height, width: step - 3, height }, ownColour(tone)) +
        (share === 0
          ? ''
          : words(centre, floor - height - 4, text, { size: 12.5, fill: quiet, anchor: 'middle' as const })) +
        words(centre, floor + 16, name, { size: 12.5, fill: ink, anchor: 'middle' as const })
      );
    });
    return stroke([margin, floor], [sheetWidth - margin, floor], line) + drawn.join('');
  },
});

const endsLine = ({ low, high }: NonNullable<Histograms['ends']>): Block => ({
  height: 18,
  draw: (y) =>
    words(margin, y + 13, low, { size: 12.5, fill: quiet }) +
    words(sheetWidth - margin, y + 13, high, { size: 12.5, fill: quiet, anchor: 'end' }),
});
