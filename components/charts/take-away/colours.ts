/** The light palette of `tints.css` and `globals.css`: a picture that is taken away lies on white paper. */
import type { Tone } from '#components/charts/drawing.ts';

export const paper = '#ffffff';
export const ink = '#14201f';
export const quiet = '#4c5a59';
export const line = '#cfd8d7';
export const shade = '#eef3f2';

const tints: Readonly<Record<Tone, readonly string[]>> = {
  d1: ['#e6f1f1', '#c2dedc', '#99c8c5', '#6bafab', '#38938f', '#00756f'],
  d2: ['#f8efe0', '#efd9b8', '#e5c08a', '#daa557', '#d08d29', '#c77700'],
  n: ['#e9eef3', '#ccd9e4', '#a9c0d2', '#81a4be', '#6394b3', '#0b5c78'],
};

export const outsideFill = 'url(#outside)';

export const tintOf = (tone: Tone, tint: number): string =>
  tint === 0 ? outsideFill : (tints[tone][tint - 1] ?? tints[tone][5] ?? ink);

export const ownColour = (tone: Tone): string => tintOf(tone, 6);

/** Letters on a tint: white on the darkest blue ones only, the ambers carry black. */
export const lettersOn = (tone: Tone, tint: number): string => (tint === 6 && tone !== 'd2' ? paper : ink);

export const outsidePattern =
  '<pattern id="outside" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  `<rect width="5" height="5" fill="${shade}"/><rect width="1.2" height="5" fill="${quiet}"/></pattern>`;
