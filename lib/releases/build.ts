/**
 * A release worked out: everything that the public is to see, what is hidden of it, and why it may not be published
 * yet. The same function makes the preview and what is published.
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import { resultFigures } from '#lib/results/figures.ts';
import { neutralWords } from '#lib/results/words.ts';
import type { FieldNote } from '#lib/waves/field-log.ts';
import { waveYear } from '#lib/waves/wave.ts';
import { bannerColumns } from './banner-columns.ts';
import { bannerOf } from './banner-tables.ts';
import { countedRows, talliesOf } from './counted-rows.ts';
import { type HiddenTable, hiddenTables } from './hidden-table.ts';
import { maskedReport } from './masked-report.ts';
import { draftSheet } from './methodology-sheet.ts';
import { releasableItems } from './releasable.ts';
import type { NewRelease, ReleaseContent, ReleaseCounts } from './release.ts';
import { maskRows } from './release-masks.ts';
import { batchRefusals, type ReleaseRefusal, waveRefusals } from './release-refusal.ts';
import { countsBehind } from './row-mask.ts';
import { sampleFacts } from './sample-facts.ts';
import type { SheetInput } from './sheet-input.ts';
import { columnSizes, whoAnswered } from './who-of.ts';

export type ReleaseTask = Omit<SheetInput, 'sample' | 'dataVersion'> &
  Readonly<{
    file: AnalysisFile;
    /** Items chosen by the researcher, of those that are releasable. */
    items: readonly string[];
    fieldLog: readonly FieldNote[];
    /** Of the same wave. */
    earlier: readonly ReleaseCounts[];
  }>;

export type BuiltRelease = Readonly<{
  /** Empty where it may be published. */
  refusals: readonly ReleaseRefusal[];
  hidden: readonly HiddenTable[];
  content: ReleaseContent;
  counts: NewRelease['counts'];
}>;

export const buildRelease = (task: ReleaseTask): BuiltRelease => {
  const { file, entry, wave, weights, earlier } = task;
  const thresholds = consistent(task.thresholds);
  const words = neutralWords(entry.questionnaire);
  const items = releasableItems(entry.questionnaire);
  const columns = bannerColumns({
    ...{ file, questionnaire: entry.questionnaire, earlier, weights, publicBase: thresholds.publicBase },
  });
  const tallies = talliesOf(file, columns, items, weights);
  const rows = countedRows(items, columns, tallies, words);
  const masked = maskRows({ items, rows, chosen: task.items, earlier, thresholds });
  const banner = bannerOf(
    columns.map(({ column }) => column),
    masked,
    words,
  );
  const people = columnSizes(columns, tallies);
  const who = whoAnswered(columns, people, thresholds.cell);
  const sizes = new Map([...people].map(([column, { n }]) => [column, n]));
  const sample = sampleFacts(file, entry.questionnaire, weights);
  const sheet = draftSheet({ ...task, sample, dataVersion: file.dataVersion() });
  const figures = resultFigures({
    ...{ file, entry, reader: 'public', thresholds, waveYear: waveYear(wave), hasSmallCounts: true },
    ...(weights && { weights }),
  });
  const content: ReleaseContent = {
    questionnaire: { id: entry.id, version: entry.version, hash: entry.hash },
    wave: wave.id,
    figures: maskedReport(figures, masked, thresholds.cell),
    who,
    banner,
    methodology: sheet.sheet,
    fieldLog: task.fieldLog,
  };
  return {
    refusals: [
      ...waveRefusals(wave),
      ...chosenRefusals(task, content),
      ...batchRefusals(sizes, earlier, thresholds.batch),
      ...(sheet.missing.length > 0 ? [{ reason: 'METHODOLOGY_INCOMPLETE', points: sheet.missing } as const] : []),
    ],
    hidden: hiddenTables(masked, banner, words),
    content,
    counts: {
      sizes: Object.fromEntries([...sizes].filter(([column]) => isSizeShown(who, column))),
      tables: Object.assign({}, ...masked.map(({ row, masks }) => countsBehind(row, masks))),
    },
  };
};

/** What is shown is never a group that would itself have to be hidden. */
const consistent = (thresholds: Thresholds): Thresholds => ({
  ...thresholds,
  publicBase: Math.max(thresholds.publicBase, thresholds.base, thresholds.cell),
  batch: Math.max(thresholds.batch, thresholds.cell),
});

const chosenRefusals = ({ items }: ReleaseTask, { figures }: ReleaseContent): readonly ReleaseRefusal[] => {
  if (items.length === 0) return [{ reason: 'NOTHING_CHOSEN' }];
  const rows = figures.sections.flatMap((section) => section.items).flatMap((item) => item.rows);
  const groups = [...rows.flatMap((row) => row.groups), ...figures.beside.partner.map(({ guesses }) => guesses)];
  return groups.some(({ withheld }) => withheld === undefined) ? [] : [{ reason: 'NOTHING_SHOWN' }];
};

/** A column as `1` or `1/sex/2`. */
const isSizeShown = ({ districts }: ReleaseContent['who'], column: string): boolean => {
  const [district, by, code] = column.split('/');
  const found = districts.find((each) => each.district === Number(district));
  if (by === undefined) return found !== undefined;
  return found?.groups.find((group) => group.by === by && group.code === code)?.n !== undefined;
};
