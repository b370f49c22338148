/** Golden cases of the kinds crosstab, association and multiselect. */
import { adjustedResiduals } from '#lib/statistics/adjusted-residuals.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import { correctedCramersV, cramersV } from '#lib/statistics/cramers-v.ts';
import { type Crosstab, columnPercentages, crosstab, rowPercentages } from '#lib/statistics/crosstab.ts';
import { type Estimate, hasInterval, hasValue } from '#lib/statistics/estimate.ts';
import { gamma } from '#lib/statistics/gamma.ts';
import { habermanResiduals } from '#lib/statistics/haberman-residuals.ts';
import { multipleResponse } from '#lib/statistics/multiple-response.ts';
import { pearsonX2 } from '#lib/statistics/pearson.ts';
import { raoScott } from '#lib/statistics/rao-scott.ts';
import { shownTest, testForm } from '#lib/statistics/shown-test.ts';
import { tInterval } from '#lib/statistics/t-interval.ts';
import { tauB } from '#lib/statistics/tau-b.ts';
import {
  type Condition,
  cell,
  type Dataset,
  type Design,
  frames,
  isValid,
  pair,
  rowsIn,
  type Value,
  weightSums,
} from './rows.ts';

type Coded = Readonly<{ var: string; valid: readonly Value[] }>;
type TableCase = Readonly<{ design: Design; domain: readonly Condition[]; row: Coded; col: Coded }>;

function tableOf(data: Dataset, { design, domain, row, col }: TableCase): Crosstab {
  const inBase = rowsIn(data, domain).filter((each) =>
    [row, col].every((coded) => isValid(cell(data, coded.var, each), coded)),
  );
  const strata = frames(data, design, inBase).map(({ frame, rows }) => ({
    ...frame,
    cells: row.valid.map((r) =>
      col.valid.map((c) => {
        const members = rows.filter((each) => cell(data, row.var, each) === r && cell(data, col.var, each) === c);
        return weightSums(data, design.weights, members);
      }),
    ),
  }));
  return crosstab(strata);
}

function testOf(table: Crosstab, form: 'observed' | 'null') {
  const test = raoScott(table, form);
  if (test.reason !== undefined) return null;
  const { f, deltaTrace, firstOrderP, ndf, ddf, p } = test;
  return { F: f, ndf, ddf, p, delta_trace: deltaTrace, first_order_p: firstOrderP };
}

const displayed = { observed: 'test', null: 'test_null', none: 'none' } as const;

export function answerCrosstab(data: Dataset, question: TableCase): unknown {
  const table = tableOf(data, question);
  const head = {
    n: table.base.n,
    rows: table.rows.map((index) => question.row.valid[index]),
    cols: table.columns.map((index) => question.col.valid[index]),
    test: testOf(table, 'observed'),
  };
  const observed = raoScott(table, 'observed');
  const reason = observed.reason ?? shownTest(table, 0).reason ?? null;
  if (reason === 'DEGENERATE_TABLE') return { ...head, reason };
  const residuals = adjustedResiduals(table);
  if ('reason' in residuals) throw new Error(residuals.reason);
  return {
    ...head,
    reason,
    counts: table.cells.map((row) => row.map(({ n }) => n)),
    weighted: table.cells.map((row) => row.map(({ w }) => w)),
    col_pct: columnPercentages(table),
    row_pct: rowPercentages(table),
    ...{ pearson_x2: pearsonX2(table), df: (table.rows.length - 1) * (table.columns.length - 1) },
    ...{ cramers_v: cramersV(table), cramers_v_bc: correctedCramersV(table), kish_neff: table.base.nEff },
    ...{ test_null: testOf(table, 'null'), display: displayed[testForm(table)] },
    ...{ zero_cell: table.hasZero, min_expected: table.smallestExpected },
    resid_diff: residuals.map((row) => row.map(({ residual }) => residual)),
    resid_se: residuals.map((row) => row.map(({ se }) => se)),
    resid_z: residuals.map((row) => row.map(({ z }) => z)),
    haberman: habermanResiduals(table),
  };
}

export function answerAssociation(data: Dataset, question: TableCase): unknown {
  const table = tableOf(data, question);
  const figures = Object.entries({ gamma: gamma(table), tau_b: tauB(table) }).map(([name, measure]) => {
    if (!('value' in measure)) return { [name]: null };
    const { value, df } = measure;
    const se = measure.reason === undefined ? measure.se : 0;
    // The cases hold the interval before it is cut at −1 and 1.
    return { [name]: value, [`${name}_se`]: se, [`${name}_ci`]: pair(tInterval(value, se, df)) };
  });
  return Object.assign({ n: table.base.n, df: table.df }, ...figures) as unknown;
}

type MultiCase = Readonly<{
  design: Design;
  domain: readonly Condition[];
  level?: number;
  measure: Readonly<{ items: readonly string[]; none: string; dk: string }>;
}>;

export function answerMultiselect(data: Dataset, { design, domain, measure, level }: MultiCase): unknown {
  const { items, none, dk } = measure;
  const isOne = (name: string) => (row: number) => cell(data, name, row) === 1;
  const asked = rowsIn(data, domain).filter((row) => cell(data, dk, row) !== null);
  const mentions = (row: number): number => items.filter((name) => isOne(name)(row)).length;
  const inBase = asked.filter((row) => !isOne(dk)(row) && (mentions(row) > 0 || isOne(none)(row)));
  const strata = frames(data, design, inBase).map(({ frame, rows }) => {
    const byMentions = (members: readonly number[]): readonly Sums[] =>
      [...items.keys(), items.length].map((m) =>
        weightSums(
          data,
          design.weights,
          members.filter((row) => mentions(row) === m),
        ),
      );
    return { ...frame, base: byMentions(rows), options: items.map((name) => byMentions(rows.filter(isOne(name)))) };
  });
  const result = multipleResponse(strata, { level: level ?? 0.95 });
  const base = addSums(strata.flatMap((stratum) => stratum.base));
  const value = (estimate: Estimate) => (hasValue(estimate) ? estimate : { value: null, se: null });
  return {
    ...{ asked: asked.length, base_n: base.n, base_w: base.w, mentions_n: result.mentions },
    none_share: value(result.none).value,
    ...{ mean_mentions: value(result.meanMentions).value, mean_mentions_se: value(result.meanMentions).se },
    rows: result.options.map(({ count, ofRespondents, ofMentions }, index) => ({
      ...{ item: items[index], count },
      ...{ pct_respondents: value(ofRespondents).value, pct_respondents_se: value(ofRespondents).se },
      ci_display: hasInterval(ofRespondents) ? pair(ofRespondents) : null,
      ...{ pct_responses: ofMentions?.value, pct_responses_se: ofMentions?.se },
    })),
  };
}
