/**
 * Where the analysis files lie. A file is loaded once, in slices between which the process answers others, and from
 * then on follows the store's sequence of changes; whoever asks gets it as the store is now.
 */
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { Change, ResponseStore } from '#lib/responses/store.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { type AnalysisFile, createAnalysisFile, type OpenAnalysisFile } from './analysis-file.ts';

export type AnalysisDesk = Readonly<{
  /** The file of a wave, caught up with the store; concurrent calls share the work. */
  fileOf(wave: Wave): Promise<AnalysisFile>;
}>;

export type DeskNeeds = Readonly<{
  responses: Pick<ResponseStore, 'read' | 'lastSequence' | 'changes' | 'lastChange'>;
  catalogue: readonly CatalogueEntry[];
  /** Lets the process do other work between two slices: `setImmediate`, as a promise. */
  pause?: () => Promise<void>;
}>;

type Desk = Required<DeskNeeds>;
/** `change`: the last change of the store that the file has seen. */
type Followed = Readonly<{ file: OpenAnalysisFile; change: number }>;

const rowsPerSlice = 500;
const changesPerSlice = 5000;

export const createAnalysisDesk = (needs: DeskNeeds): AnalysisDesk => {
  const desk: Desk = { pause: () => Promise.resolve(), ...needs };
  const known = new Map<string, Followed>();
  const underWay = new Map<string, Promise<AnalysisFile>>();
  const catchUp = async (wave: Wave): Promise<AnalysisFile> => {
    const followed = await follow(desk, wave, known.get(wave.id) ?? (await start(desk, wave)));
    known.set(wave.id, followed);
    return followed.file;
  };
  return {
    fileOf(wave) {
      const started = underWay.get(wave.id);
      if (started !== undefined) return started;
      const work = catchUp(wave).finally(() => underWay.delete(wave.id));
      underWay.set(wave.id, work);
      return work;
    },
  };
};

/** A fresh file with every row there is; what changes while it is read is seen again by the first `follow`. */
const start = async (desk: Desk, wave: Wave): Promise<Followed> => {
  const change = await desk.responses.lastChange();
  const entries = desk.catalogue.filter((entry) => entry.id === wave.questionnaire);
  const file = createAnalysisFile(wave, entries);
  await readOn(desk, wave, file);
  return { file, change };
};

const readOn = async ({ responses, pause }: Desk, wave: Wave, file: OpenAnalysisFile): Promise<void> => {
  const upTo = await responses.lastSequence(wave.id);
  for (;;) {
    const page = await responses.read({ wave: wave.id, after: file.lastSequence(), upTo, limit: rowsPerSlice });
    if (page.length === 0) return;
    file.append(page);
    await pause();
  }
};

/** New rows are read before marks are set, so that a mark always finds its row. */
const follow = async (desk: Desk, wave: Wave, from: Followed): Promise<Followed> => {
  let followed = from;
  for (;;) {
    const changes = await desk.responses.changes(followed.change, changesPerSlice);
    const last = changes.at(-1);
    if (last === undefined) return followed;
    const ours = changes.filter((change) => change.wave === wave.id);
    if (ours.some(({ kind }) => kind === 'emptied')) {
      followed = await start(desk, wave);
      continue;
    }
    if (ours.some(({ kind }) => kind === 'appended')) await readOn(desk, wave, followed.file);
    for (const change of ours) setMark(followed.file, change);
    followed = { file: followed.file, change: last.sequence };
    await desk.pause();
  }
};

const setMark = (file: OpenAnalysisFile, { kind, response }: Change): void => {
  if (kind === 'excluded') file.exclude(response);
  if (kind === 'included') file.include(response);
  if (kind === 'withdrawn') file.withdraw(response);
};
