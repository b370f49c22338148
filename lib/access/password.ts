/** What a password must not be. Length counts; the rest refuses only what everybody tries first. */

/** In characters; the longest is kept whole, never cut. */
export const passwordLength = { least: 12, most: 256 } as const;

export type PasswordFault = 'too-short' | 'too-long' | 'too-common';

/** Words that stay common with digits and signs around them or said twice. */
const commonWords = new Set(
  `password passw0rd p@ssword p@ssw0rd parol пароль құпиясөз admin administrator администратор root superuser welcome
  letmein changeme secret iloveyou qwerty qwertyuiop qwertyuiopasdf asdfghjkl asdfghjklqwe zxcvbnm qazwsx qazwsxedc
  qazwsxedcrfv qwertyasdfgh qwertyasdfghzxcvbn йцукен йцукенгшщзхъ фывапролджэ ячсмитьбю dragon monkey sunshine princess
  football baseball superman trustno1 unbelievable computer internet samara oral uralsk korshi corshi көрші survey
  researcher researchers kazakhstan russia казахстан қазақстан россия самара q1w2e3r4t5y6 1q2w3e4r5t6y 1q2w3e4r5t
  1qaz2wsx3edc 1qaz2wsx3edc4rfv zaq12wsxcde3 zaq1zaq1zaq1 a1b2c3d4e5f6 abcd1234abcd`.split(/\s+/),
);

const withoutEnds = (word: string): string => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** "abcabcabcabc" -> "abc": the shortest part that makes the whole by being repeated. */
const repeatedPart = (word: string): string => {
  for (let length = 1; length <= word.length / 2; length += 1) {
    const part = word.slice(0, length);
    if (part.repeat(Math.ceil(word.length / length)).startsWith(word)) return part;
  }
  return word;
};

/** Whether every character is the next (or the one before) of its neighbour, 9 and 0 side by side. */
const isRun = (characters: readonly string[]): boolean =>
  [1, -1].some((step) =>
    characters.slice(1).every((character, index) => {
      const from = characters[index] ?? '';
      const distance = (character.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0);
      return distance === step || (/\d/.test(from) && /\d/.test(character) && distance === -9 * step);
    }),
  );

const isCommon = (password: string, email: string): boolean => {
  const word = password.toLowerCase();
  const part = repeatedPart(word);
  if (part.length <= 4 || new Set(word).size <= 4 || isRun([...word])) return true;
  const local = email.toLowerCase().split('@')[0] ?? '';
  const bare = [part, word, withoutEnds(word), withoutEnds(part), repeatedPart(withoutEnds(word))];
  return bare.some((core) => commonWords.has(core) || core === local || core === email.toLowerCase());
};

/** The first rule that a password breaks; `email` is the account's, which nobody may use as a password. */
export const passwordFault = (password: string, email: string): PasswordFault | undefined => {
  const length = [...password].length;
  if (length < passwordLength.least) return 'too-short';
  if (password.length > passwordLength.most) return 'too-long';
  return isCommon(password, email) ? 'too-common' : undefined;
};
