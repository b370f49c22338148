/**
 * Where the analysis files lie. A file is loaded once, in slices between which the process answers others, and from
 * then on follows the store's sequence of changes; whoever asks gets it as the store is now.
 */
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { Change, PackedResponse, ResponsePage, ResponseStore } from '#lib/responses/store.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { type AnalysisFile, createAnalysisFile, type OpenAnalysisFile } from './analysis-file.ts';
import { passOf } from './passes.ts';
import type { Recode } from './recode.ts';
import type { Rows } from './row-keys.ts';

export type AnalysisDesk = Readonly<{
  /**
   * The file of a wave, caught up with the store; concurrent calls share the work. `recodes`: those that researchers
   * have saved; where they are not given the file keeps the ones it has.
   */
  fileOf(wave: Wave, recodes?: readonly Recode[]): Promise<AnalysisFile>;
  /** Counts in slices what is asked of these rows, so that the answer need not hold up anybody. */
  prepare(file: AnalysisFile, rows: Rows): Promise<void>;
}>;

export type DeskNeeds = Readonly<{
  responses: Pick<ResponseStore, 'read' | 'readPacked' | 'keepPacked' | 'lastSequence' | 'changes' | 'lastChange'>;
  catalogue: readonly CatalogueEntry[];
  /** Lets the process do other work between two slices: `setImmediate`, as a promise. */
  pause?: () => Promise<void>;
  /** Milliseconds, for the length of a slice. */
  clock?: () => number;
}>;

/** `breathe`: pauses if the slice has taken long enough. */
type Desk = Pick<DeskNeeds, 'responses' | 'catalogue'> & Readonly<{ breathe(): Promise<void> }>;
/**
 * `change`: the last change of the store that the file has seen; `own`: the last of these that is of its wave; not whole
 * while the first reading goes on.
 */
type Followed = Readonly<{ file: OpenAnalysisFile; change: number; own: number; isWhole: boolean }>;

const rowsPerRead = 1000;
/** Reading answers anew is slow. */
const answersPerRead = 100;
const changesPerRead = 5000;
const sliceMilliseconds = 10;

const breathing = ({ pause = () => Promise.resolve(), clock = () => 0 }: DeskNeeds): Desk['breathe'] => {
  let since = clock();
  return async () => {
    if (clock() - since < sliceMilliseconds) return;
    await pause();
    since = clock();
  };
};

export const createAnalysisDesk = (needs: DeskNeeds): AnalysisDesk => {
  const desk: Desk = { ...needs, breathe: breathing(needs) };
  const known = new Map<string, Followed>();
  const underWay = new Map<string, Promise<OpenAnalysisFile>>();
  const catchUp = async (wave: Wave): Promise<OpenAnalysisFile> => {
    let followed = known.get(wave.id);
    for (;;) {
      followed ??= await start(desk, wave);
      // A reading that a fault has cut short goes on from where it got to.
      known.set(wave.id, followed);
      if (!followed.isWhole) await readOn(desk, wave, followed.file);
      followed = await follow(desk, wave, { ...followed, isWhole: true });
      if (followed === undefined) continue;
      known.set(wave.id, followed);
      const { file, own } = followed;
      file.see(own);
      // What the results page asks; it goes on from what it has counted before.
      await prepare(file, { by: file.stratum });
      return file;
    }
  };
  const prepare = async (file: AnalysisFile, rows: Rows): Promise<void> => {
    const columns = file.answered().map(({ name }) => file.column(name));
    for (const _ of passOf(file, rows).counting(columns)) await desk.breathe();
  };
  const shared = (wave: Wave): Promise<OpenAnalysisFile> => {
    const started = underWay.get(wave.id);
    if (started !== undefined) return started;
    const work = catchUp(wave).finally(() => underWay.delete(wave.id));
    underWay.set(wave.id, work);
    return work;
  };
  return {
    async fileOf(wave, recodes) {
      const file = await shared(wave);
      if (recodes !== undefined) file.recode(recodes);
      return file;
    },
    prepare,
  };
};

/** A fresh file; what changes while it is read is seen again by the first `follow`. */
const start = async ({ responses, catalogue }: Desk, wave: Wave): Promise<Followed> => {
  const change = await responses.lastChange();
  const own = await responses.lastChange(wave.id);
  const entries = catalogue.filter((entry) => entry.id === wave.questionnaire);
  return { file: createAnalysisFile(wave, entries), change, own, isWhole: false };
};

const readOn = async (desk: Desk, wave: Wave, file: OpenAnalysisFile): Promise<void> => {
  const upTo = await desk.responses.lastSequence(wave.id);
  for (;;) {
    const page = { wave: wave.id, after: file.lastSequence(), upTo, limit: rowsPerRead };
    const rows = await desk.responses.readPacked(page);
    const last = rows.at(-1);
    if (last === undefined) return;
    if (!file.appendPacked(rows)) await readAnswers(desk, file, { ...page, upTo: last.sequence });
    await desk.breathe();
  }
};

/** Works out the rows of a page from their answers, and lets the store keep them so for the next start. */
const readAnswers = async (desk: Desk, file: OpenAnalysisFile, page: ResponsePage): Promise<void> => {
  const worked: PackedResponse[] = [];
  for (;;) {
    const responses = await desk.responses.read({ ...page, after: file.lastSequence(), limit: answersPerRead });
    if (responses.length === 0) return desk.responses.keepPacked(worked);
    const rows = responses.map(file.pack);
    file.appendPacked(rows);
    worked.push(...rows);
    await desk.breathe();
  }
};

/**
 * New rows are read before marks are set, so that a mark always finds its row. Undefined when the wave was emptied:
 * then there is nothing to follow.
 */
const follow = async (desk: Desk, wave: Wave, { file, ...from }: Followed): Promise<Followed | undefined> => {
  let { change, own } = from;
  for (;;) {
    const changes = await desk.responses.changes(change, changesPerRead);
    const last = changes.at(-1);
    if (last === undefined) return { file, change, own, isWhole: true };
    const ours = changes.filter((each) => each.wave === wave.id);
    if (ours.some(({ kind }) => kind === 'emptied')) return undefined;
    if (ours.some(({ kind }) => kind === 'appended')) await readOn(desk, wave, file);
    for (const each of ours) setMark(file, each);
    change = last.sequence;
    own = ours.at(-1)?.sequence ?? own;
    await desk.breathe();
  }
};

const setMark = (file: OpenAnalysisFile, { kind, responseSequence }: Change): void => {
  if (responseSequence === null) return;
  if (kind === 'excluded') file.exclude(responseSequence);
  if (kind === 'included') file.include(responseSequence);
  if (kind === 'withdrawn') file.withdraw(responseSequence);
};
