/** Measures that all pictures share, and the lines of a group: its name, what is said beside it, its base. */
import type { DrawnGroup } from '#components/charts/drawing.ts';
import { ink, ownColour, paper, quiet } from './colours.ts';
import { type Block, box, gap, stacked, type TextStyle, words } from './svg.ts';
import { wrapped } from './wrap.ts';

export const sheetWidth = 960;
export const margin = 32;
export const innerWidth = sheetWidth - 2 * margin;

export const paragraph = (content: string, style: TextStyle, width = innerWidth): Block => {
  const lines = wrapped(content, style.size, width);
  const step = style.size * 1.35;
  return {
    height: lines.length * step,
    draw: (y) => lines.map((each, index) => words(margin, y + index * step + style.size, each, style)).join(''),
  };
};

/** A round mark, one on its corner, or a plain bar: the shape of a group. */
export const mark = (tone: DrawnGroup['tone'], x: number, y: number): string => {
  const colour = ownColour(tone);
  if (tone === 'd1') return `<circle cx="${x + 5}" cy="${y}" r="5" fill="${colour}"/>`;
  if (tone === 'd2') return `<path d="M${x} ${y}l5.5 -5.5l5.5 5.5l-5.5 5.5z" fill="${colour}"/>`;
  return box({ x, y: y - 5, width: 3, height: 10 }, colour);
};

const nameStyle: TextStyle = { size: 15, fill: ink, weight: 600 };
const valueStyle: TextStyle = { ...nameStyle, anchor: 'end' };

export const nameLine = ({ tone, label, value }: DrawnGroup): Block => ({
  height: 22,
  draw: (y) =>
    mark(tone, margin, y + 11) +
    words(margin + 18, y + 16, label, nameStyle) +
    (value === undefined ? '' : words(sheetWidth - margin, y + 16, value, valueStyle)),
});

export const baseLines = ({ base, withheld }: DrawnGroup): Block =>
  stacked([
    ...(withheld === undefined ? [] : [paragraph(withheld, { size: 14, fill: quiet })]),
    paragraph(base, { size: 12.5, fill: quiet }),
    gap(10),
  ]);

export const background = (height: number): string => box({ x: 0, y: 0, width: sheetWidth, height }, paper);
