import { expect, it } from 'vitest';
import { sampleEntry } from '#lib/analysis/sample.ts';
import { resultFigures } from './figures.ts';
import { type Given, givenFile } from './given-file.ts';

const people = (count: number, district: number, answers: Given['answers']): Given => ({
  count,
  answers: { district, ...answers },
});
const besideOf = (given: readonly Given[]) =>
  resultFigures({ file: givenFile(given), entry: sampleEntry, reader: 'researcher', waveYear: 2026 }).beside;

it('leaves out a belief that the item itself hides, or parts of', () => {
  const { change } = besideOf([
    ...[people(40, 1, { trade_change: 5 }), people(30, 1, { trade_change: 3 }), people(4, 1, { trade_change: 1 })],
    ...[people(40, 2, { trade_change: 5 }), people(40, 2, { trade_change: 3 }), people(40, 2, { trade_change: 1 })],
  ]);
  const shown = change.beliefs.flatMap(({ id, groups }) =>
    groups.flatMap(({ group, withheld }) => (withheld === undefined ? [`${id} ${group}`] : [])),
  );
  expect(shown).toEqual(['grew 1', 'grew 2']);
});

it('takes small classes of guesses together, the same in both districts', () => {
  const { partner } = besideOf([
    ...[people(30, 1, { partner_share: 5 }), people(4, 1, { partner_share: 15 }), people(40, 1, { partner_share: 25 })],
    ...[
      people(40, 2, { partner_share: 25 }),
      people(4, 2, { partner_share: 35 }),
      people(40, 2, { partner_share: 95 }),
    ],
  ]);
  const classes = partner.map(({ guesses }) =>
    guesses.withheld === undefined
      ? guesses.figures.classes.map(({ from, to, share }) => [from, to, share.value])
      : guesses.withheld,
  );
  const bounds = classes.map((each) => (Array.isArray(each) ? each.map(([from, to]) => [from, to]) : each));
  expect(bounds[0]).toEqual(bounds[1]);
  expect(classes[0]).toContainEqual([0, 10, 30 / 74]);
  expect(classes[0]).toContainEqual([10, 30, 44 / 74]);
});
