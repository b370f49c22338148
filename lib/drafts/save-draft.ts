import { Problem } from '#lib/problem.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { screenOutIn } from '#lib/questionnaire/screen-out.ts';
import type { AnswerFault } from '#lib/questionnaire/validation.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { paradataFaults } from '#lib/responses/checked-submission.ts';
import { parseEnvelope } from '#lib/responses/envelope.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { type DraftMessage, draftSchema } from '#lib/responses/submission.ts';
import { admittingWave } from '#lib/waves/admitting-wave.ts';
import { fieldedVersion } from '#lib/waves/fielded-version.ts';
import type { WaveStore } from '#lib/waves/store.ts';
import { openGates } from './eligibility.ts';
import type { DraftStore } from './store.ts';

export type DraftPorts = Readonly<{
  drafts: Pick<DraftStore, 'put' | 'find'>;
  waves: Pick<WaveStore, 'find'>;
  now: () => Date;
}>;
/** `revision`: the one that is stored now; a newer one than was sent stayed. */
export type SavedDraft = Readonly<{ stored: boolean; revision: number }>;

const isScalar = (value: unknown): boolean => ['number', 'string', 'boolean'].includes(typeof value) || value === null;

/** What a form can hold for an item: a scalar, a list of them or one per row. Whether it is an answer is asked later. */
const isTyped = (value: unknown): boolean =>
  isScalar(value) || (typeof value === 'object' && value !== null && Object.values(value).every(isScalar));

const answerFaults = (questionnaire: Questionnaire, answers: DraftMessage['answers']): readonly AnswerFault[] => {
  const unknown = Object.keys(answers).filter((key) => !questionnaire.byId.has(key));
  const shapeless = Object.keys(answers).filter((key) => !isTyped(answers[key]));
  const out = screenOutIn(questionnaire, answers);
  return [
    ...unknown.map((variable) => ({ variable, code: 'unknown-item' })),
    ...shapeless.map((variable) => ({ variable, code: 'malformed' })),
    ...openGates(questionnaire, answers).map(({ id }) => ({ variable: id, code: 'required' })),
    ...(out === undefined ? [] : [{ variable: 'answers', code: out.ending.replaceAll('_', '-') }]),
  ];
};

const faultsOf = (questionnaire: Questionnaire, draft: DraftMessage): readonly AnswerFault[] => {
  const known = questionnaire.sections.some((section) => section.id === draft.section);
  return [
    ...(known ? [] : [{ variable: 'section', code: 'unknown-value' }]),
    ...answerFaults(questionnaire, draft.answers),
    ...paradataFaults(questionnaire, draft.paradata),
  ];
};

/**
 * Keeps the progress of an interview under the hash of its secret. Throws `invalid-answers` as long as consent,
 * age of 18 and one of the districts are not given together.
 */
export const saveDraft = async (ports: DraftPorts, secret: string, message: unknown): Promise<SavedDraft> => {
  const draft = parseEnvelope(draftSchema, message);
  const today = dayOf(ports.now());
  const { wave } = await admittingWave(ports.waves, draft.wave, today);
  const entry = fieldedVersion(wave, draft);
  const errors = 'fault' in entry ? [entry.fault] : faultsOf(entry.questionnaire, draft);
  if (errors.length > 0) throw new Problem('invalid-answers', { errors });
  const keyHash = sha256Hex(secret);
  if (await ports.drafts.put(keyHash, draft, today)) return { stored: true, revision: draft.revision };
  const newer = await ports.drafts.find(keyHash);
  return { stored: false, revision: newer?.message.revision ?? draft.revision };
};
