import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { type Belief, beside, besideVariables } from './beside.ts';

const showing = { reader: 'public', thresholds: smallestThresholds, differencing: new Set<number>() } as const;

/** Hundred people a district, all with the answers of their district. */
const besideOf = (ofDistrict: (district: number, person: number) => Answers, waveYear = 2026) => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(
    sampleResponses(200).map((response, index) => ({
      ...response,
      status: 'complete' as const,
      lastSection: null,
      answers: { district: (index % 2) + 1, ...ofDistrict((index % 2) + 1, Math.floor(index / 2)) },
    })),
  );
  return beside(tabulate(file, { variables: besideVariables, by: 'district', groups: [1, 2] }), showing, waveYear);
};

const sharesOf = (beliefs: readonly Belief<string>[]) =>
  beliefs.map(({ id, groups }) => [
    id,
    ...groups.map((group) => (group.withheld === undefined ? group.figures.value : group.withheld)),
  ]);

describe('beliefs beside the record', () => {
  it('take both steps of a direction together and score a wave of 2026 on the second window', () => {
    const { change } = besideOf((_district, person) => ({ trade_change: (person % 5) + 1 }));
    expect(sharesOf(change.beliefs)).toEqual([
      ['grew', 0.4, 0.4],
      ['hardly changed', 0.2, 0.2],
      ['fell', 0.4, 0.4],
    ]);
    expect(change.windows.map(({ label, direction }) => [label, direction])).toEqual([
      ['2019–2023', 'grew'],
      ['2021–2025', 'hardly changed'],
    ]);
    expect(change.scored?.label).toBe('2021–2025');
  });

  it('score no wave whose record is not known yet', () => {
    expect(besideOf(() => ({ trade_change: 3 }), 2031).change.scored).toBeUndefined();
  });

  it('know which country "own" and "neighbouring" are on each side', () => {
    const { balance } = besideOf(() => ({ trade_balance: 1 }));
    expect(balance.borneOut).toBe('from-russia');
    expect(sharesOf(balance.beliefs)).toEqual([
      ['from-russia', 1, 0],
      ['from-kazakhstan', 0, 1],
      ['same', 0, 0],
    ]);
  });

  it('set each side beside its own line, with the last figure there is', () => {
    const { partner } = besideOf((district, person) => ({
      partner_share: district === 1 ? 5 : 20 + (person % 3) * 10,
    }));
    expect(partner.map(({ side, latest }) => [side, latest])).toEqual([
      ['side_ru', { year: 2020, sharePct: 3.4 }],
      ['side_kz', { year: 2025, sharePct: 19.2 }],
    ]);
    const guesses = partner.map((each) => (each.guesses.withheld === undefined ? each.guesses.figures : undefined));
    expect(guesses.map((each) => each?.median)).toEqual([5, 30]);
    expect(guesses[1]?.classes.map(({ share }) => share.value)).toEqual([0, 0, 0.34, 0.33, 0.33, 0, 0, 0, 0, 0]);
  });

  it('withhold what nobody answered', () => {
    expect(besideOf(() => ({})).partner.map(({ guesses }) => guesses.withheld)).toEqual([
      'below-smallest',
      'below-smallest',
    ]);
  });
});
