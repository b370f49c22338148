/** The report: every item by one variable, with intervals, tests and differences, from one pass over the file. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { Filter } from '#lib/analysis/row-keys.ts';
import { type Tally, tabulate } from '#lib/analysis/tabulate.ts';
import { smallestThresholds, type Thresholds } from '#lib/disclosure/thresholds.ts';
import type { Text } from '#lib/i18n/text.ts';
import { missingCodes } from '#lib/items/missing.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { FamilyMethod } from '#lib/statistics/test-family.ts';
import type { ChosenWeights, WeightName, WeightRun } from '#lib/weights/weight-run.ts';
import type { Breakdown } from './breakdown.ts';
import { guardView } from './guarded-view.ts';
import type { SectionFigures } from './item-figures.ts';
import { type PlannedSection, plannedSections, type Scope, variableNames } from './item-plan.ts';
import { itemFigures } from './item-report.ts';
import { type Family, pageFamily } from './page-family.ts';
import type { Showing } from './row-visibility.ts';
import type { Reader } from './visibility.ts';
import { neutralWords, type Words } from './words.ts';

export type Report = Readonly<{
  /** Responses that count and pass the filter, in each group; `n` is absent where it may not be shown. */
  sizes: readonly Readonly<{ group: number; n?: number }>[];
  period?: Readonly<{ from: string; to: string }>;
  groups: Readonly<{ by: string; label: Text; groups: readonly Readonly<{ code: number; label: Text }>[] }>;
  filter: Filter;
  weight: WeightName;
  weightRun: number | null;
  dataVersion: number;
  /** All tests of the report, whichever of them a view shows. */
  family: Family;
  sections: readonly SectionFigures[];
}>;

/** Every weighted figure names its run. */
export type NumberedWeights = ChosenWeights & Readonly<{ run: Pick<WeightRun, 'number'> }>;

export type ReportQuestion = Readonly<{
  file: AnalysisFile;
  entry: CatalogueEntry;
  reader: Reader;
  breakdown: Breakdown;
  filter?: Filter;
  weights?: NumberedWeights;
  thresholds?: Thresholds;
  /** `attitudes` unless said. */
  scope?: Scope;
  /** Optional items that the wave has switched on. */
  optionalItems?: readonly string[];
  family?: FamilyMethod;
  /** Small counts are left in, for a release, which hides them by itself. */
  hasSmallCounts?: boolean;
}>;

/** A report with the tally it is made of, for those who make more of it. */
export type WorkedOut = Readonly<{ report: Report; tally: Tally; showing: Showing }>;

/** A filtered view that would tell of a few people by what it leaves out. */
export type Refused = Readonly<{ refused: 'DIFFERENCING' }>;

/** `extra`: variables to be tallied beside those of the items. */
export const report = (question: ReportQuestion, extra: readonly string[] = []): WorkedOut | Refused => {
  const { file, entry, breakdown, reader, weights, filter = [], thresholds = smallestThresholds } = question;
  const codes = breakdown.groups.map(({ code }) => code);
  const guarded = guardView(file, { by: breakdown.by, groups: codes, filter }, thresholds);
  if (guarded.reason === 'DIFFERENCING') return { refused: 'DIFFERENCING' };
  const planned = plannedSections(entry.questionnaire, question.scope, question.optionalItems);
  const names = planned.flatMap(({ items }) => items.flatMap(variableNames));
  const tally = tabulate(file, {
    variables: [...new Set([...names, ...extra])],
    by: breakdown.by,
    // Those whose code is missing are in no group, and are counted for what they would tell of the others.
    groups: [...codes, ...missingCodes],
    filter,
    ...(weights && { weights }),
  });
  const showing = {
    ...{ reader, thresholds, differencing: guarded.differencing },
    hasSmallCounts: question.hasSmallCounts === true,
  };
  const reading = { tally, groups: codes.length, showing, grouping: breakdown.variables };
  const sections = sectionFigures(planned, { ...reading, words: neutralWords(entry.questionnaire) });
  const period = file.period();
  return {
    tally,
    showing,
    report: {
      sizes: codes.map((group) => ({ group, ...sizeOf(tally, group, thresholds) })),
      ...(period && { period }),
      groups: { by: breakdown.by, label: breakdown.label, groups: breakdown.groups },
      filter,
      weight: weights?.weight ?? 'none',
      weightRun: weights?.run.number ?? null,
      dataVersion: file.dataVersion(),
      ...pageFamily(sections, question.family ?? 'benjamini-hochberg'),
    },
  };
};

/** A group of a few people is not even counted; one of nobody tells nothing. */
const sizeOf = ({ sizes }: Tally, group: number, { base }: Thresholds): Readonly<{ n?: number }> => {
  const n = sizes.get(group)?.n ?? 0;
  return n > 0 && n < base ? {} : { n };
};

type Reading = Parameters<typeof itemFigures>[1] & Readonly<{ words: Words }>;

const sectionFigures = (planned: readonly PlannedSection[], reading: Reading): readonly SectionFigures[] =>
  planned.map(({ section, items }) => ({
    id: section.id,
    title: reading.words(section.title),
    items: items.map((item) => itemFigures(item, reading)),
  }));
