import { describe, expect, it } from 'vitest';
import { remediesOf } from './remedies.ts';
import type { WeightSettings } from './weight-run.ts';

const settings: WeightSettings = {
  method: 'rake',
  margins: [
    ['district', 'sex'],
    ['district', 'age3'],
  ],
  caps: { lower: 0.3, upper: 3 },
};
const crossed: WeightSettings = { method: 'poststratify', margins: [['district', 'sex', 'age3']] };
const offered = (...given: Parameters<typeof remediesOf>) =>
  remediesOf(...given).map(({ kind, variable, margin, settings: { margins } }) => [kind, variable ?? margin, margins]);
const empty = (cell: Readonly<Record<string, number>>) =>
  ({ code: 'EMPTY_MARGIN_CELL', margin: 1, cell, respondents: 0, population: 5 }) as const;

describe('what is offered', () => {
  it('for an empty age: a neighbouring age, or no ages', () => {
    const merged = (age: string) => [
      ['district', 'sex'],
      ['district', age],
    ];
    expect(offered(empty({ district: 1, age3: 3 }), settings)).toEqual([
      ['merge', 'age_35', merged('age_35')],
      ['without', 'age3', [['district', 'sex']]],
    ]);
    expect(offered(empty({ district: 1, age3: 1 }), settings)[0]).toEqual(['merge', 'age_55', merged('age_55')]);
    expect(offered(empty({ district: 1, age3: 2 }), settings)).toHaveLength(3);
    expect(offered(empty({ district: 1, age_35: 2 }), settings).map(([kind]) => kind)).toEqual(['without']);
  });

  it('for an empty sex: the ages alone', () => {
    expect(offered(empty({ district: 2, sex: 1 }), settings)).toEqual([['without', 'sex', [['district', 'age3']]]]);
  });

  it('for an empty cell of a crossing: the margins apart as well', () => {
    expect(offered(empty({ district: 1, sex: 1, age3: 3 }), crossed).map(([kind]) => kind)).toEqual([
      'merge',
      'apart',
      'without',
      'without',
    ]);
    expect(remediesOf({ code: 'MARGIN_NOT_IN_SET', margin: 0 }, crossed)).toEqual([
      { kind: 'apart', settings: { ...settings, caps: undefined } },
    ]);
  });

  it('when nothing else is left: the districts alone', () => {
    const ages: WeightSettings = { method: 'rake', margins: [['district', 'age_35']] };
    expect(offered(empty({ district: 1, age_35: 1 }), ages)).toEqual([['without', 'age_35', [['district']]]]);
  });

  it('for totals that contradict each other: either of them', () => {
    const refusal = { code: 'INCONSISTENT_TOTALS', margins: [0, 1], totals: [10, 12] } as const;
    expect(remediesOf(refusal, settings)).toEqual([
      { kind: 'rescale', margin: 0, settings: { ...settings, rescaledTo: 0 } },
      { kind: 'rescale', margin: 1, settings: { ...settings, rescaledTo: 1 } },
    ]);
  });

  it('for caps that the margins do not allow: wider ones, or none', () => {
    const refusal = { code: 'NOT_CONVERGED', cycles: 500, deviations: [0.1] } as const;
    expect(remediesOf(refusal, settings).map(({ kind, settings: { caps } }) => [kind, caps])).toEqual([
      ['wider-caps', { lower: 0.2, upper: 5 }],
      ['untrimmed', undefined],
    ]);
    expect(offered(refusal, { ...settings, caps: { lower: 0.2, upper: 5 } }).map(([kind]) => kind)).toEqual([
      'untrimmed',
    ]);
    expect(offered(refusal, crossed)).toEqual([]);
  });

  it('for too few people: nothing but to ask more of them', () => {
    expect(remediesOf({ code: 'NO_RESPONDENTS' }, settings)).toEqual([]);
    expect(remediesOf({ code: 'LONELY_DISTRICT', district: 1, respondents: 1 }, settings)).toEqual([]);
  });
});
