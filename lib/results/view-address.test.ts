import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightNames } from '#lib/weights/weight-run.ts';
import {
  charts,
  defaultView,
  isViewFault,
  parseView,
  queryRecord,
  sortings,
  type View,
  viewQuery,
} from './view-address.ts';

const faultsOf = (query: string) => {
  const parsed = parseView(queryRecord(new URLSearchParams(query)));
  return isViewFault(parsed) ? parsed.errors.map(({ variable, code }) => `${variable} ${code}`) : parsed;
};

const name = fc.constantFrom('district', 'sex', 'age3', 'coop_rating_country', 'trip_purpose_96');
const filter = fc.uniqueArray(
  fc.record({
    variable: name,
    codes: fc
      .uniqueArray(fc.integer({ min: -6, max: 120 }), { minLength: 1, maxLength: 4 })
      .map((codes) => codes.sort((a, b) => a - b)),
  }),
  { selector: ({ variable }) => variable, maxLength: 3 },
);
const view: fc.Arbitrary<View> = fc
  .record({
    wave: fc.constantFrom(undefined, 'trial', '2026-autumn'),
    run: fc.constantFrom(undefined, 1, 12),
    by: fc.oneof(name, fc.constant('district*sex')),
    weight: fc.constantFrom(...weightNames),
    filter,
    items: fc.uniqueArray(name, { maxLength: 3 }),
    chart: fc.constantFrom(...charts),
    sort: fc.constantFrom(...sortings),
  })
  .map(({ wave, run, ...others }) => ({
    ...others,
    ...(wave !== undefined && { wave }),
    ...(run !== undefined && { run }),
  }));

describe('the address of a view', () => {
  it('opens the same view again', () => {
    fc.assert(
      fc.property(view, (each) => {
        expect(parseView(queryRecord(new URLSearchParams(viewQuery(each))))).toEqual(each);
      }),
    );
  });

  it('is empty for the view that is shown first', () => {
    expect(viewQuery(defaultView)).toBe('');
    expect(parseView({})).toEqual(defaultView);
  });

  it('can be read by people', () => {
    const asked: View = {
      ...defaultView,
      by: 'district*sex',
      weight: 'equal',
      filter: [
        { variable: 'sex', codes: [1] },
        { variable: 'age_group', codes: [2, 3] },
      ],
      items: ['measures', 'barriers'],
    };
    expect(viewQuery(asked)).toBe('by=district*sex&weight=equal&filter=sex:1,age_group:2|3&items=measures,barriers');
  });

  it('is what a plain form sends: empty fields, a filter in several fields, codes of one variable added up', () => {
    const query = 'wave=&run=&weight=&filter=sex:2&filter=&filter=sex:1&filter=age3:1&items=measures&items=barriers';
    expect(faultsOf(query)).toEqual({
      ...defaultView,
      filter: [
        { variable: 'sex', codes: [1, 2] },
        { variable: 'age3', codes: [1] },
      ],
      items: ['measures', 'barriers'],
    });
  });

  it.each([
    ['weight=heavy', ['weight unknown']],
    ['chart=pie', ['chart unknown']],
    ['sort=random', ['sort unknown']],
    ['run=0', ['run not-a-number']],
    ['run=1.5', ['run not-a-number']],
    ['run=1e3', ['run not-a-number']],
    ['by=Sex', ['by malformed']],
    ['by=a*b*c', ['by malformed']],
    ['by=sex&by=age3', ['by repeated']],
    ['filter=sex', ['filter malformed']],
    ['filter=sex:', ['filter malformed']],
    ['filter=sex:one', ['filter malformed']],
    ['filter=sex:1||2', ['filter malformed']],
    ['items=a;b', ['items malformed']],
    ['run=x&weight=y', ['run not-a-number', 'weight unknown']],
  ])('refuses %s', (query, faults) => {
    const found = faultsOf(query);
    expect(Array.isArray(found) && found.toSorted()).toEqual(faults.toSorted());
  });
});
