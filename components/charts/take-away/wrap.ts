/** Lines of text for a picture, which has no one to wrap them: by widths of letters, generously guessed. */

const narrow = /[iljtfrI1.,:;'!|()[\] іҝ·–-]/u;
const wide = /[mwMWШЩЖЮФЫМшщжюфымД@%№Ѳ]/u;

/** In parts of the letter height. */
const widthOfLetter = (letter: string): number => {
  if (narrow.test(letter)) return 0.36;
  if (wide.test(letter)) return 0.88;
  return letter === letter.toLowerCase() ? 0.58 : 0.7;
};

export const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size;

/** The words in lines that fit; a word that fits nowhere stands alone. */
export const wrapped = (words: string, size: number, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};
