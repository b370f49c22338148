/** A whole figure as one SVG file: title, picture, bases, weight, source and date, and the finding for who cannot see it. */
import type { Drawing, Sheet } from '#components/charts/drawing.ts';
import { barsBlock } from './bars-block.ts';
import { ink, outsidePattern, quiet } from './colours.ts';
import { columnsBlock } from './columns-block.ts';
import { background, margin, paragraph, sheetWidth } from './frame.ts';
import { type Block, escaped, fontFamily, gap, stacked } from './svg.ts';
import { tracksBlock } from './tracks-block.ts';

const blockOf = (drawing: Drawing): Block => {
  if (drawing.kind === 'bars') return barsBlock(drawing);
  return drawing.kind === 'tracks' ? tracksBlock(drawing) : columnsBlock(drawing);
};

/** `language`: a code as in `lang`. */
export const sheetSvg = ({ title, notes, drawing, foot, alternative }: Sheet, language: string): string => {
  const all = stacked([
    paragraph(title, { size: 22, fill: ink, weight: 700 }),
    gap(6),
    ...notes.map((note) => paragraph(note, { size: 14, fill: quiet })),
    gap(16),
    blockOf(drawing),
    gap(6),
    ...foot.map((each) => paragraph(each, { size: 12.5, fill: quiet })),
  ]);
  const height = Math.ceil(all.height + 2 * margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${sheetWidth}" height="${height}"`,
    ` viewBox="0 0 ${sheetWidth} ${height}" role="img" font-family="${escaped(fontFamily)}">`,
    `<title>${escaped(title)}</title><desc>${escaped(alternative)}</desc><defs>${outsidePattern}</defs>`,
    `${background(height)}${all.draw(margin)}</svg>`,
  ].join('');
};
