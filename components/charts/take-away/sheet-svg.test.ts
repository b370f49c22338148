import { describe, expect, it } from 'vitest';
import type { Drawing, Sheet } from '#components/charts/drawing.ts';
import { sheetSvg } from './sheet-svg.ts';

const group = { group: 1, label: 'Бәйтерек', tone: 'd2', base: 'n = 40', value: '60 % (45–73)' } as const;
const parts = [
  { code: 1, share: 0.4, tint: 2, text: '40' },
  { code: 2, share: 0.5, tint: 5, text: '50' },
  { code: 90, share: 0.1, tint: 0, text: '10' },
];
const bars = (isDiverging: boolean): Drawing => ({
  kind: 'bars',
  isDiverging,
  tones: ['d1', 'd2'],
  key: parts.map(({ code, tint }) => ({ code, tint, label: `Жауап ${code}` })),
  panels: [{ id: 'a', heading: 'Өз елі', rows: [{ ...group, parts, middle: 1 }] }],
});
const drawings: Readonly<Record<string, Drawing>> = {
  bars: bars(false),
  diverging: bars(true),
  tracks: {
    kind: 'tracks',
    groups: [group],
    options: [{ code: 1, label: 'Құда', marks: [{ ...group, value: 0.4, low: 0.3, high: 0.5, text: '40 %' }] }],
  },
  columns: {
    kind: 'columns',
    tallest: 0.5,
    ends: { low: '0 – жоқ', high: '10 – иә' },
    groups: [{ ...group, columns: [{ name: '0', share: 0.5, text: '50' }] }],
  },
};
const sheet = (drawing: Drawing): Sheet => ({
  title: 'Ә Ғ Қ Ң Ө Ұ Ү Һ І: «сіз» & <біз>?',
  notes: ['Салмақ: № 3 есеп.'],
  drawing,
  foot: ['Дереккөз: 2026 ж. 22 қараша'],
  alternative: 'Ең жиі жауап: «Жақсы».',
});

/** Every element that is opened is closed again, in order. */
const isWellFormed = (svg: string): boolean => {
  const open: string[] = [];
  for (const [, close, name = '', rest = ''] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open.length === 0;
};

describe('a figure as one SVG file', () => {
  it.each(Object.keys(drawings))('holds everything it says of itself: %s', (name) => {
    const svg = sheetSvg(sheet(drawings[name] as Drawing), 'kk');
    expect(isWellFormed(svg)).toBe(true);
    for (const said of ['Ә Ғ Қ Ң Ө Ұ Ү Һ І: «сіз» &amp; &lt;біз&gt;?', '№ 3', '22 қараша', 'n = 40', 'Бәйтерек']) {
      expect(svg).toContain(said);
    }
    expect(svg).toContain('<desc>Ең жиі жауап: «Жақсы».</desc>');
    expect(svg).not.toMatch(/NaN|undefined|class=|="-\d+(\.\d+)?" height|width="-/);
  });

  it('says in place of a picture why there is none', () => {
    const withheld = { ...group, withheld: 'Жауап саны 10-нан аз.', parts: [] };
    const drawing: Drawing = {
      ...(bars(false) as Extract<Drawing, { kind: 'bars' }>),
      panels: [{ id: 'a', rows: [withheld] }],
    };
    expect(sheetSvg(sheet(drawing), 'kk')).toContain('Жауап саны 10-нан аз.');
  });
});
