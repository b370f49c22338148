/**
 * Every text of the interface, read as it is written: the three languages are there, have the same places to fill in
 * and keep to one typography. The files are read, not imported, so that a list that is not exported is seen as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locale.ts';

/** One text, or the texts of a list or of the forms of a plural, in every language. */
type Group = Readonly<{ at: string; texts: Readonly<Record<Locale, readonly string[]>> }>;

const files = ['app', 'components']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
  .filter((name) => name.endsWith('.texts.ts'));

const literal = String.raw`'(?:[^'\\\n]|\\.)*'`;
const body = String.raw`(${literal}|\{(?:${literal}|[^'}])*\}|\[(?:${literal}|[^'\]])*\])`;
const inThree = new RegExp(locales.map((locale) => String.raw`\b${locale}:\s*${body}`).join(String.raw`,\s*`), 'g');

const unescaped = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(/\\u([0-9a-f]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');

const textsIn = (written = ''): readonly string[] => (written.match(new RegExp(literal, 'g')) ?? []).map(unescaped);

const groupsIn = (file: string): readonly Group[] => {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(inThree)].map(({ index, 1: ru, 2: kk, 3: en }) => ({
    at: `${file}:${source.slice(0, index).split('\n').length}`,
    texts: { ru: textsIn(ru), kk: textsIn(kk), en: textsIn(en) },
  }));
};

const groups = files.flatMap(groupsIn);
const failing = (fails: (texts: Group['texts']) => boolean): readonly string[] =>
  groups.filter(({ texts }) => fails(texts)).map(({ at }) => at);
const matching = (locale: Locale, pattern: RegExp): readonly string[] =>
  failing((texts) => texts[locale].some((text) => pattern.test(text)));

const placesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
const lettersIn = (text: string): number => text.replace(/\{\w+\}/g, '').match(/\p{L}/gu)?.length ?? 0;

/** Long texts that are rightly the same in two languages. */
const alike: readonly string[] = [];
const isTakenOver = (text: string, other: readonly string[]): boolean =>
  lettersIn(text) > 12 && other.includes(text) && !alike.includes(text);

describe('the texts of the interface', () => {
  it('have every language, ru, kk, en in this order', () => {
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      const written = locales.map((locale) => source.match(new RegExp(String.raw`\b${locale}:`, 'g'))?.length ?? 0);
      expect([file, ...written]).toEqual([file, ...locales.map(() => groupsIn(file).length)]);
      expect(groupsIn(file).length).toBeGreaterThan(0);
    }
  });

  it('are not empty', () => {
    const isEmpty = (texts: readonly string[]): boolean =>
      texts.length === 0 || texts.some((text) => text.trim() === '');
    expect(failing((texts) => locales.some((locale) => isEmpty(texts[locale])))).toEqual([]);
  });

  it('have the same places to fill in in every language', () => {
    expect(failing((texts) => new Set(locales.flatMap((each) => texts[each].map(placesIn))).size > 1)).toEqual([]);
  });

  it('are not taken over from one language into another', () => {
    expect(failing(({ ru, kk }) => kk.some((text) => isTakenOver(text, ru)))).toEqual([]);
    expect(failing(({ ru, kk, en }) => en.some((text) => isTakenOver(text, [...ru, ...kk])))).toEqual([]);
  });

  it.each(locales)('keep to the typography of %s', (locale) => {
    expect(matching(locale, /!/)).toEqual([]);
    expect(matching(locale, /\d %/)).toEqual([]);
    expect(matching(locale, locale === 'ru' ? / – / : /—/)).toEqual([]);
  });
});
