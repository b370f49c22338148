/**
 * Text that the fonts of the pictures can draw. For a letter that its fonts lack the picture maker would ask a server on
 * the internet, so such letters are not handed to it.
 */
const drawable =
  /[\u0020-\u007e\u00a0-\u017f\u0400-\u052f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac\u20b8\u20bd\u2116\u2122\u2212]/;

export const isDrawable = (letter: string): boolean => drawable.test(letter);

/** Letters that cannot be drawn become question marks, signs that only join others fall away. */
export const drawableText = (text: string): string =>
  [
    ...text
      .normalize('NFC')
      .replace(/[\u2010-\u2012]/g, '-')
      .replace(/\p{M}|\p{Cf}/gu, ''),
  ]
    .map((letter) => {
      if (isDrawable(letter)) return letter;
      return /\s/.test(letter) ? ' ' : '?';
    })
    .join('');
