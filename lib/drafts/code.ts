/** Codes that a person notes down and types again: no letters that look alike, in groups of four. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Groups of four letters out of random bytes, by repeated division; a spare byte or more keeps the letters even. */
export const codeOf = (bytes: Uint8Array, letters: number): string => {
  const base = BigInt(codeAlphabet.length);
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let code = '';
  for (let letter = 0; letter < letters; letter += 1) {
    code += codeAlphabet[Number(rest % base)] ?? '';
    rest /= base;
  }
  return inGroups(code);
};

const inGroups = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

const cyrillic = 'АВСЕНКМРТХУ';
const latin = 'ABCEHKMPTXY';

/** As it is hashed: in upper case, without hyphens and spaces. Cyrillic letters stand for the Latin ones they look like. */
export const plainCode = (typed: string): string =>
  [...typed.normalize('NFKC').toUpperCase()]
    .filter((letter) => !/[\s\p{Dash}]/u.test(letter))
    .map((letter) => latin[cyrillic.indexOf(letter)] ?? letter)
    .join('');
