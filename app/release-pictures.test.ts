import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawableText, isDrawable } from '#components/pictures/drawable.ts';
import { releaseFigures, showsSomething } from '#components/pictures/release-figures.ts';
import { locales } from '#lib/i18n/locale.ts';
import { sampleRelease } from '#lib/releases/sample-release.ts';
import { releasePicture } from './release-pictures.tsx';

const release = sampleRelease();
const { content, ...summary } = release;
const source = { ...summary, number: 3, address: 'https://survey.example' };
/** Width and height stand in the head of a PNG file. */
const sizeOf = (png: Uint8Array | undefined) => {
  const view = new DataView((png ?? new Uint8Array(24)).buffer);
  return [view.getUint32(0), view.getUint32(16), view.getUint32(20)];
};
const pngMark = 0x89504e47;

/** The picture maker reads its own parts from data addresses; anything else would go out. */
const realFetch = globalThis.fetch;
const outside: string[] = [];
beforeEach(() => {
  vi.stubGlobal('fetch', (address: string, options?: RequestInit) => {
    if (!String(address).startsWith('data:')) outside.push(String(address));
    return realFetch(address, options);
  });
});
afterEach(() => expect(outside).toEqual([]));

describe('the pictures of a release', () => {
  it('are there for the opening figures and every item that shows something, each once', () => {
    const figures = releaseFigures(content.figures).map(({ figure }) => figure);
    expect(figures.slice(0, 4)).toEqual(['staircase', 'agreement', 'belief', 'wants']);
    expect(new Set(figures).size).toBe(figures.length);
    expect(figures).toContain('coop_aware');
    const shown = releaseFigures(content.figures).filter(({ make }) => showsSomething(make('kk')));
    expect(shown.length).toBeGreaterThan(20);
  });

  it.each(locales)('have the size that others show beside a link, in %s', async (locale) => {
    expect(sizeOf(await releasePicture(content, source, 'staircase', locale))).toEqual([pngMark, 1200, 630]);
  });

  it('are none where the release has no such figure', async () => {
    expect(await releasePicture(content, source, 'nothing', 'ru')).toBeUndefined();
  });
});

describe('text of a picture', () => {
  const letters = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(isDrawable);

  it('has every letter of the three languages', () => {
    for (const letter of 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ№«»„“”—–…−€₸₽') expect(isDrawable(letter)).toBe(true);
    for (const { make } of releaseFigures(content.figures)) {
      for (const locale of locales) {
        const texts =
          make(locale)?.lines.flatMap(({ label, marks }) => [label, ...marks.map(({ words }) => words)]) ?? [];
        for (const text of texts) expect(drawableText(text)).toBe(text.normalize('NFC'));
      }
    }
  });

  it('leaves out what the fonts lack', () => {
    expect(drawableText('Соседи 🙂 ≥ 10\u200b\tи\u00a0нить\u2011й')).toBe('Соседи ? ? 10 и\u00a0нить-й');
  });

  it('is drawn without asking anybody for a font', async () => {
    const { item } = content.figures.staircase;
    const drawn = (words: string) => {
      const named = { ...item, title: { ru: words, kk: words, en: words } };
      const figures = { ...content.figures, sections: [{ id: 's', title: named.title, items: [named] }] };
      return releasePicture({ ...content, figures }, source, item.id, 'kk');
    };
    const perPicture = 220;
    for (let from = 0; from < letters.length; from += perPicture) {
      expect(await drawn(letters.slice(from, from + perPicture).join(' '))).toBeDefined();
    }
  });
});
