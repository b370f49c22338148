/** What holds of every report, however few and odd the answers are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { type Given, givenFile, reportBy, weightsBy } from './given-file.ts';
import type { Report } from './report.ts';
import { resultMessage } from './result-message.ts';

/** Every number in the message, and every pair of limits. */
const walk = (value: unknown, seen: (each: Readonly<Record<string, unknown>>) => void): void => {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) seen(value as Readonly<Record<string, unknown>>);
  for (const each of Object.values(value)) walk(each, seen);
};

const check = (report: Report): void => {
  const message = resultMessage(sampleWave, report);
  walk(message, (each) => {
    if ('low' in each || 'high' in each) expect(each['low']).toBeLessThan(each['high'] as number);
    // A difference has a method; a distance and an effect are no estimates.
    const isPlain = !('of' in each || 'measure' in each) || 'method' in each;
    const isEstimate = 'share' in each || ('value' in each && isPlain);
    if (isEstimate && !('low' in each)) expect(typeof each['reason']).toBe('string');
    if ('adjusted' in each) expect(each['adjusted']).toBeGreaterThanOrEqual(each['p'] as number);
  });
  expect(JSON.stringify(message)).not.toMatch(/NaN|Infinity|null,"(?:value|share)/);
  for (const row of message.items) {
    if (row.of !== undefined) continue;
    for (const group of row.groups) {
      if (group.reason !== undefined) continue;
      const shown = group.options.flatMap((option) => ('share' in option ? [option.share] : []));
      const sum = shown.reduce((all, share) => all + share, 0);
      if (shown.length === group.options.length) expect(sum).toBeCloseTo(1, 9);
      else expect(sum).toBeLessThan(1 + 1e-9);
    }
  }
};

const answers = fc.record(
  {
    sex: fc.integer({ min: 1, max: 2 }),
    coop_wish: fc.constantFrom(1, 3, 5, -1, -2),
    trust_general: fc.constantFrom(0, 5, 10, -1),
    partner_share: fc.constantFrom(0, 20, 100),
    kin_across: fc.constantFrom([1], [1, 2], [90]),
    social_priority: fc.constantFrom([1], [2, 1], [1, 2, 3]),
    coop_rating: fc.constantFrom({ country: 5 }, { country: 90, region: 2 }),
  },
  { requiredKeys: ['sex'] },
);
const given: fc.Arbitrary<Given> = fc.record({
  count: fc.constantFrom(1, 1, 2, 12, 40),
  answers: fc
    .record({ district: fc.constantFrom(1, 2), answers })
    .map(({ district, answers: each }) => ({ district, ...each })),
});
const by = fc.constantFrom('district', 'sex', 'district*sex', 'coop_wish', 'coop_wish_top2', 'trust_general', 'locale');

describe('every report', () => {
  it('has no NaN, no interval without width, a reason wherever a number is not', () => {
    fc.assert(
      fc.property(
        fc.array(given, { maxLength: 8 }),
        by.filter((each) => each !== 'trust_general'),
        (people, name) => {
          const file = givenFile(people);
          check(reportBy(file, name));
          check(reportBy(file, name, { reader: 'public', scope: 'attitudes' }));
          check(reportBy(file, name, { weights: weightsBy((district, sex) => district * 700 + (sex + 2) * 13.7) }));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('does not depend on the order in which responses came', () => {
    const responses = sampleResponses(150, 11);
    const reportOf = (list: typeof responses) => {
      const file = createAnalysisFile(sampleWave, catalogue);
      file.append(list.map((response, index) => ({ ...response, sequence: index + 1 })));
      return reportBy(file, 'district');
    };
    expect(reportOf(responses.toReversed())).toEqual(reportOf(responses));
  });

  it.each([
    [
      'a district with one respondent',
      [
        { count: 80, answers: { district: 1, coop_wish: 4 } },
        { count: 1, answers: { district: 2, coop_wish: 2 } },
      ],
    ],
    [
      'an item that nobody answered',
      [
        { count: 80, answers: { district: 1 } },
        { count: 80, answers: { district: 2 } },
      ],
    ],
    [
      'shares of 0 and 1',
      [
        { count: 80, answers: { district: 1, coop_wish: 5 } },
        { count: 80, answers: { district: 2, coop_wish: 1 } },
      ],
    ],
    [
      'a mean without spread',
      [
        { count: 80, answers: { district: 1, trust_general: 5 } },
        { count: 80, answers: { district: 2, trust_general: 5 } },
      ],
    ],
    ['nobody at all', []],
  ] as const)('of %s', (_name, people) => {
    const file = givenFile(people);
    for (const name of ['district', 'sex', 'age3']) check(reportBy(file, name));
  });
});
