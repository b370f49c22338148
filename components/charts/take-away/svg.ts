/** The few shapes of a picture as SVG text, with every style in place: it is to look the same wherever it is opened. */

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

const rounded = (n: number): string => String(Math.round(n * 100) / 100);

export type TextStyle = Readonly<{
  size: number;
  fill: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
}>;

/** `y`: the base line of the letters. */
export const words = (x: number, y: number, content: string, { size, fill, weight = 400, anchor }: TextStyle): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" fill="${fill}"${
    weight === 400 ? '' : ` font-weight="${weight}"`
  }${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${escaped(content)}</text>`;

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

export const box = ({ x, y, width, height }: Box, fill: string, edge?: string): string =>
  `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(Math.max(0, width))}" height="${rounded(
    Math.max(0, height),
  )}" fill="${fill}"${edge === undefined ? '' : ` stroke="${edge}"`}/>`;

export const stroke = (from: readonly [number, number], to: readonly [number, number], colour: string): string =>
  `<path d="M${rounded(from[0])} ${rounded(from[1])}L${rounded(to[0])} ${rounded(to[1])}" stroke="${colour}" stroke-width="2" fill="none"/>`;

/** A part of a picture that knows its height before it is placed. */
export type Block = Readonly<{ height: number; draw: (y: number) => string }>;

export const gap = (height: number): Block => ({ height, draw: () => '' });

export const stacked = (blocks: readonly Block[]): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  draw(y) {
    let top = y;
    return blocks
      .map((block) => {
        const drawn = block.draw(top);
        top += block.height;
        return drawn;
      })
      .join('');
  },
});
