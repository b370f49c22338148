/** A share per option and group, from 0 to 100 %, with its interval. */
import type { DrawnMark, Tracks } from '#components/charts/drawing.ts';
import { ink, ownColour, shade } from './colours.ts';
import { baseLines, innerWidth, margin, mark, nameLine, paragraph, sheetWidth } from './frame.ts';
import { type Block, box, gap, stacked, stroke, words } from './svg.ts';
import { widthOf } from './wrap.ts';

const valueRoom = 130;
const trackHeight = 12;

export const tracksBlock = ({ groups, options }: Tracks): Block => {
  const isNamed = groups.some(({ tone }) => tone === 'n');
  const longest = Math.max(0, ...groups.map(({ label }) => widthOf(label, 13)));
  const nameRoom = isNamed ? Math.min(260, longest + 24) : 20;
  return stacked([
    ...groups.flatMap((group) => [nameLine(group), baseLines(group)]),
    gap(4),
    ...options.flatMap(({ label, marks }) => [
      paragraph(label, { size: 15, fill: ink }),
      ...marks.map((each) => trackBlock(each, nameRoom, isNamed)),
      gap(8),
    ]),
  ]);
};

const trackBlock = (drawn: DrawnMark, nameRoom: number, isNamed: boolean): Block => ({
  height: 19,
  draw(y) {
    const x = margin + nameRoom;
    const width = innerWidth - nameRoom - valueRoom;
    const middle = y + 10;
    const track = { x, y: middle - trackHeight / 2, width, height: trackHeight };
    const name = isNamed ? words(margin + 12, middle + 4.5, drawn.label, { size: 13, fill: ink }) : '';
    return (
      mark(drawn.tone, margin, middle) +
      name +
      box(track, shade) +
      box({ ...track, width: drawn.value * width }, ownColour(drawn.tone)) +
      interval(drawn, x, width, middle) +
      words(sheetWidth - margin, middle + 4.5, drawn.text, { size: 13, fill: ink, anchor: 'end' })
    );
  },
});

const interval = ({ low, high }: DrawnMark, x: number, width: number, y: number): string => {
  if (low === undefined || high === undefined) return '';
  const [from, to] = [x + low * width, x + high * width];
  return (
    stroke([from, y], [to, y], ink) + stroke([from, y - 4], [from, y + 4], ink) + stroke([to, y - 4], [to, y + 4], ink)
  );
};
