import { describe, expect, it } from 'vitest';
import type { GroupFigures, PartShare } from './group-figures.ts';
import type { ItemFigures, RowFigures } from './item-figures.ts';
import { wants } from './wants.ts';

const text = (word: string) => ({ ru: word, kk: word, en: word });
const open = (group: number, figures: RowFigures): GroupFigures<RowFigures> => ({
  group,
  n: 100,
  nEff: 100,
  asked: 100,
  figures,
  missing: {},
});
const item = (id: string, change: Partial<ItemFigures>): ItemFigures => ({
  id,
  type: 'grid',
  title: text(id),
  picture: 'stacked',
  parts: [],
  upperLabels: [],
  rows: [],
  ...change,
});

const shares = (...values: readonly (number | undefined)[]): readonly PartShare[] =>
  values.map((value) => (value === undefined ? { hidden: true } : { value }));
const measures = item('measures', {
  parts: [1, 2, 3, 4, 5, 6, 96].map((code) => ({
    code,
    label: text(`measure ${code}`),
    ...(code === 96 && { last: true as const }),
  })),
  rows: [
    {
      id: 'measures',
      variable: 'measures_1',
      groups: [
        open(1, { shares: shares(0.1, 0.2, 0.3, undefined, 0.5, 0.05, 0.9) }),
        open(2, { shares: shares(0.1, 0.2, 0.4, 0.6, 0.1, 0.05, 0.9) }),
      ],
    },
  ],
});
const barrier = (id: string, first: number) => ({
  id,
  variable: `barriers_${id}`,
  label: text(id),
  groups: [open(1, { shares: [], upper: { value: first } }), { group: 2, withheld: 'below-public' as const }],
});

describe('what residents want', () => {
  it('is the five measures named most, by both districts together, without "other"', () => {
    const rows = wants([{ items: [measures] }]).measures?.rows ?? [];
    expect(rows.map(({ id }) => id)).toEqual(['3', '4', '5', '2', '1']);
  });

  it('keeps what is hidden of a district hidden', () => {
    const row = wants([{ items: [measures] }]).measures?.rows.find(({ id }) => id === '4');
    expect(row?.groups.map((group) => (group.withheld === undefined ? group.figures?.value : group.withheld))).toEqual([
      undefined,
      0.6,
    ]);
  });

  it('sets the barriers by the share of the upper end', () => {
    const barriers = item('barriers', {
      upperLabels: [text('major')],
      rows: [barrier('queue', 0.2), barrier('cost', 0.4)],
    });
    const found = wants([{ items: [barriers] }]);
    expect(found.measures).toBeUndefined();
    expect(found.barriers?.labels).toEqual([text('major')]);
    expect(found.barriers?.rows.map(({ id }) => id)).toEqual(['cost', 'queue']);
    expect(found.barriers?.rows[0]?.groups[1]).toEqual({ group: 2, withheld: 'below-public' });
  });
});
