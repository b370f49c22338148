/** Golden cases of the kinds speeders, straightlining, item_nonresponse, duplicates, aapor and optin. */
import { type AskedCounts, asked, itemNonresponse } from '#lib/statistics/item-nonresponse.ts';
import { nearDuplicates } from '#lib/statistics/near-duplicates.ts';
import { outcomeRates } from '#lib/statistics/outcome-rates.ts';
import { participationRates } from '#lib/statistics/participation-rates.ts';
import { speeders } from '#lib/statistics/speeders.ts';
import { straightLining } from '#lib/statistics/straight-lining.ts';
import { cell, column, type Dataset, type Value } from './rows.ts';

const idOf = (data: Dataset, row: number): Value => cell(data, 'id', row);

type SpeederCase = Readonly<{ var: string; group_by: readonly string[]; fraction: string | number }>;

export function answerSpeeders(data: Dataset, question: SpeederCase): unknown {
  const { group_by: by, fraction } = question;
  const [top = 1, below = 1] = String(fraction).split('/').map(Number);
  const keyOf = (row: number): string => JSON.stringify(by.map((name) => cell(data, name, row)));
  const keys = Array.from({ length: data.n }, (_, row) => keyOf(row));
  // The cases list their groups by the last variable first.
  const known = [...new Set(keys)].sort((a, b) => reversed(a).localeCompare(reversed(b)));
  const durations = column(data, question.var).map((value) => (value === null ? Number.NaN : Number(value)));
  const groupOf = keys.map((key) => known.indexOf(key));
  const found = speeders(durations, groupOf, below / top);
  return {
    groups: found.groups.map(({ group, ...figures }) => {
      const values = JSON.parse(known[group] as string) as Value[];
      return { ...Object.fromEntries(by.map((name, index) => [name, values[index]])), ...figures };
    }),
    flagged: found.rows.map((row) => idOf(data, row)),
  };
}

function reversed(key: string): string {
  return (JSON.parse(key) as Value[]).toReversed().join(' ');
}

type GridCase = Readonly<{ items: readonly string[]; min_answered: number }>;

export function answerStraightLining(data: Dataset, { items, min_answered: fewest }: GridCase): unknown {
  const people = Array.from({ length: data.n }, (_, row) => {
    const codes = items.map((name) => cell(data, name, row)).filter((code) => stateOf(code) === 'substantive');
    return straightLining(codes.map(Number), fewest);
  });
  return {
    flagged: people.flatMap(({ isStraight }, row) => (isStraight ? [idOf(data, row)] : [])),
    longest_run: people.map(({ longestRun }) => longestRun),
    sd: people.map(({ deviation }) => deviation ?? null),
  };
}

/** The cases' own codes: 97 not asked, 98 don't know, 99 refused, null no answer. */
function stateOf(code: Value): keyof AskedCounts | 'notAsked' {
  if (code === null) return 'noAnswer';
  return ({ 97: 'notAsked', 98: 'dontKnow', 99: 'refused' } as const)[Number(code)] ?? 'substantive';
}

function countsOf(codes: readonly Value[]): AskedCounts {
  const counts = { substantive: 0, dontKnow: 0, refused: 0, noAnswer: 0, notAsked: 0 };
  for (const code of codes) counts[stateOf(code)] += 1;
  return counts;
}

export function answerNonresponse(data: Dataset, { items }: Readonly<{ items: readonly string[] }>): unknown {
  const people = Array.from({ length: data.n }, (_, row) => countsOf(items.map((name) => cell(data, name, row))));
  return {
    items: items.map((item) => {
      const counts = countsOf(column(data, item));
      const { substantive, dontKnow: dk, refused, noAnswer } = counts;
      const figures = { asked: asked(counts), substantive, dk, refused, no_answer: noAnswer };
      return { item, ...figures, item_nonresponse: itemNonresponse(counts) };
    }),
    per_respondent: people.map((counts) => itemNonresponse(counts) ?? null),
  };
}

type DuplicateCase = Readonly<{ items: readonly string[]; threshold: number }>;

const nullCode = -5;

export function answerDuplicates(data: Dataset, { items, threshold }: DuplicateCase): unknown {
  const codes = items.map((name) => column(data, name).map((value) => (value === null ? nullCode : Number(value))));
  const { pairs, largest } = nearDuplicates(codes, threshold);
  return {
    pairs: pairs.map(({ a, b, match }) => ({ a: idOf(data, a), b: idOf(data, b), match })),
    max_match: [...largest],
  };
}

type Aapor = Readonly<Record<'I' | 'P' | 'R' | 'NC' | 'O' | 'UH' | 'UO' | 'e', number>>;

export function answerOutcomes({ I, P, R, NC, O, UH, UO, e }: Aapor): unknown {
  return outcomeRates({
    ...{ complete: I, partial: P, refusal: R, nonContact: NC, other: O },
    ...{ unknownHousehold: UH, unknownOther: UO, eligibleShare: e },
  });
}

type OptIn = Readonly<{
  opened: number;
  started: number;
  partial: number;
  complete: number;
  rejected_quality: number;
}>;

export function answerParticipation({ rejected_quality: rejected, ...counts }: OptIn): unknown {
  const { breakOff, ...rates } = participationRates({ ...counts, rejected });
  return { ...rates, breakoff: breakOff };
}
