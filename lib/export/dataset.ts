/**
 * The rows of a wave as they go out: complete and partial responses, the excluded and over-quota ones marked, never
 * drafts, quarantine or withdrawn ones. The set is fixed at the start by the store's sequence and read in pages, so
 * memory stays flat and no snapshot is held. What changes the set while it is read breaks the transfer: it never
 * ends as if it were whole.
 */
import type { Cell } from '#lib/items/item-type.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { type Column, columnsOf } from './column.ts';
import { rowWriter } from './row.ts';

type Row = readonly Cell[];

export type Dataset = Readonly<{
  questionnaire: string;
  wave: Wave;
  /** The versions of the questionnaire whose columns there are. */
  entries: readonly CatalogueEntry[];
  columns: readonly Column[];
  /** How many rows there will be. */
  count: number;
  /** Rows page by page, to be read once. */
  pages(): AsyncGenerator<readonly Row[]>;
}>;

export type DatasetNeeds = Readonly<{
  responses: Pick<ResponseStore, 'read' | 'lastSequence' | 'countExportable' | 'changes' | 'lastChange'>;
  catalogue: readonly CatalogueEntry[];
  wave: Wave;
  /** The newest weight run of the wave, if there is one. */
  run?: WeightRun | undefined;
  /** Asked before each page; it throws when whoever reads may not any more. */
  stillAllowed?: () => Promise<void>;
}>;

/** Few enough that nobody else waits for a page: the store reads without letting go of the process. */
const rowsPerPage = 200;
const changesPerLook = 1000;

/** The set that was counted is no longer the set that lies there. */
class BrokenExport extends Error {
  override readonly name = 'BrokenExport';
}

/** Looks through the changes since the last look; throws where one took a row of the wave away. */
const watchWithdrawals = ({ responses, wave }: DatasetNeeds, from: number): (() => Promise<void>) => {
  let seen = from;
  return async () => {
    for (;;) {
      const changes = await responses.changes(seen, changesPerLook);
      const taken = changes.find((change) => change.wave === wave.id && ['withdrawn', 'emptied'].includes(change.kind));
      if (taken !== undefined) throw new BrokenExport('a response was withdrawn while it was being exported');
      seen = changes.at(-1)?.sequence ?? seen;
      if (changes.length < changesPerLook) return;
    }
  };
};

export const openDataset = async (needs: DatasetNeeds): Promise<Dataset> => {
  const { responses, wave, stillAllowed } = needs;
  const assertWhole = watchWithdrawals(needs, await responses.lastChange());
  const upTo = await responses.lastSequence(wave.id);
  const count = await responses.countExportable(wave.id, upTo);
  const entries = needs.catalogue.filter((entry) => entry.id === wave.questionnaire);
  const columns = columnsOf(entries);
  const { optionalItems } = wave.settings;
  const toRow = rowWriter({ entries, columns, optionalItems, run: needs.run });
  async function* pages(): AsyncGenerator<readonly Row[]> {
    let after = 0;
    let sent = 0;
    for (;;) {
      await stillAllowed?.();
      const page = await responses.read({ wave: wave.id, after, upTo, limit: rowsPerPage });
      await assertWhole();
      const rows = page.filter(({ status }) => status !== 'break-off').map(toRow);
      sent += rows.length;
      yield rows;
      if (page.length < rowsPerPage) break;
      after = page.at(-1)?.sequence ?? upTo;
    }
    if (sent !== count) throw new BrokenExport(`${sent} rows were read where ${count} had been counted`);
  }
  return { questionnaire: wave.questionnaire, wave, entries, columns, count, pages };
};
