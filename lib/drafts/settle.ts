/** What becomes of the drafts of a wave when nothing can come in any more. */
import { createHash } from 'node:crypto';
import type { Answers } from '#lib/items/item-type.ts';
import { isFault } from '#lib/items/item-type.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import { completeness } from '#lib/questionnaire/completeness.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { relevantItems } from '#lib/questionnaire/routing.ts';
import { parseAnswer } from '#lib/questionnaire/validation.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { derivedId } from '#lib/responses/derived-id.ts';
import { digestOf } from '#lib/responses/receipt.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import type { WaveStore } from '#lib/waves/store.ts';
import { admission, type Wave } from '#lib/waves/wave.ts';
import { isAdmitted, type TypedAnswers } from './eligibility.ts';
import type { DraftStore, StoredDraft } from './store.ts';

export type SettlePorts = Readonly<{
  drafts: Pick<DraftStore, 'ofWave' | 'countBreakOffs'>;
  responses: Pick<ResponseStore, 'appendMany'>;
  waves: Pick<WaveStore, 'list'>;
  now: () => Date;
}>;
/** How many drafts became partial responses and how many remain as a count. */
export type Settlement = Readonly<{ partial: number; counted: number }>;

/** Half of the core items asked. */
const enough = 0.5;

/** The same draft always becomes the same response, so a settlement that was cut short can be done again. */
const idOf = (keyHash: string): string =>
  derivedId(createHash('sha256').update(`partial response ${keyHash}`).digest());

/** What was typed and is an answer; the rest was never finished. */
const finished = (questionnaire: Questionnaire, typed: TypedAnswers): Answers =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([id, value]) => {
      const item = questionnaire.byId.get(id);
      const answer = item === undefined || value === null ? undefined : parseAnswer(item, value, typed);
      return answer === undefined || isFault(answer) ? [] : [[id, answer]];
    }),
  );

const partialOf = ({ keyHash, updatedOn, message }: StoredDraft, wave: Wave): NewResponse | undefined => {
  const entry = questionnaireOf(message.questionnaire, message.version);
  if (entry === undefined || !isAdmitted(entry.questionnaire, message.answers)) return undefined;
  const answers = finished(entry.questionnaire, message.answers);
  const { optionalItems } = wave.settings;
  if (completeness(entry.questionnaire, answers, optionalItems) < enough) return undefined;
  const relevant = relevantItems(entry.questionnaire, answers, optionalItems);
  return {
    id: idOf(keyHash),
    wave: wave.id,
    questionnaire: message.questionnaire,
    version: message.version,
    locale: message.locale,
    mode: 'web',
    status: 'partial',
    receivedOn: updatedOn,
    answers,
    paradata: message.paradata,
    flags: Object.keys(answers).some((id) => !relevant.has(id)) ? ['hidden'] : [],
    lastSection: message.section,
    digest: digestOf(new TextEncoder().encode(canonicalJson(message))),
    withdrawal: message.withdrawal ?? null,
    access: null,
  };
};

/** Of one interview that was taken up again elsewhere the newest draft stands for all. */
const onePerInterview = (drafts: readonly StoredDraft[]): readonly StoredDraft[] => {
  const newest = new Map<string, StoredDraft>();
  for (const draft of drafts) {
    const interview = draft.message.withdrawal ?? draft.keyHash;
    const other = newest.get(interview);
    if (other === undefined || other.message.revision < draft.message.revision) newest.set(interview, draft);
  }
  return [...newest.values()];
};

const countBySection = (drafts: readonly StoredDraft[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const { message } of drafts) counts.set(message.section, (counts.get(message.section) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const settleWave = async ({ drafts, responses }: SettlePorts, wave: Wave): Promise<Settlement> => {
  const all = await drafts.ofWave(wave.id);
  if (all.length === 0) return { partial: 0, counted: 0 };
  const interviews = onePerInterview(all).map((draft) => ({ draft, partial: partialOf(draft, wave) }));
  const partial = interviews.map((interview) => interview.partial).filter((response) => response !== undefined);
  const short = interviews.filter((interview) => interview.partial === undefined).map(({ draft }) => draft);
  await responses.appendMany(partial);
  const gone = all.map(({ keyHash }) => keyHash);
  await drafts.countBreakOffs(wave.id, countBySection(short), gone);
  return { partial: partial.length, counted: short.length };
};

/**
 * At the close of a wave and its grace period: a draft with at least half of the core items answered becomes a
 * partial response; of the others a count by section remains. Doing it again changes nothing.
 */
export const settleDrafts = async (ports: SettlePorts): Promise<Settlement> => {
  const today = dayOf(ports.now());
  const over = (await ports.waves.list()).filter((wave) => admission(wave, today) === 'over');
  const settlements: Settlement[] = [];
  for (const wave of over) settlements.push(await settleWave(ports, wave));
  return {
    partial: settlements.reduce((sum, { partial }) => sum + partial, 0),
    counted: settlements.reduce((sum, { counted }) => sum + counted, 0),
  };
};
