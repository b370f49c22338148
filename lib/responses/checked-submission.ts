import { Problem } from '#lib/problem.ts';
import { completeness, statusOf } from '#lib/questionnaire/completeness.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { type AnswerFault, parseAnswers } from '#lib/questionnaire/validation.ts';
import { fieldedVersion } from '#lib/waves/fielded-version.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { NewResponse } from './stored-response.ts';
import type { Paradata, Submission } from './submission.ts';

/** Of paradata the values are known too: sections by their ids, the order of blocks by its name. */
export const paradataFaults = (questionnaire: Questionnaire, paradata: Paradata): readonly AnswerFault[] => {
  const sections = new Set(questionnaire.sections.map((section) => section.id));
  const orders: readonly string[] = ['', ...questionnaire.definition.blockOrder.values];
  return [
    ...Object.keys(paradata.seconds)
      .filter((id) => !sections.has(id))
      .map((id) => `paradata.seconds.${id}`),
    ...Object.keys(paradata.locales)
      .filter((id) => !sections.has(id))
      .map((id) => `paradata.locales.${id}`),
    ...(orders.includes(paradata.blockOrder) ? [] : ['paradata.blockOrder']),
  ].map((variable) => ({ variable, code: 'unknown-value' }));
};

type Checked = Pick<NewResponse, 'answers' | 'status'> & Readonly<{ hidden: boolean }>;

const refuse = (errors: readonly AnswerFault[]): never => {
  throw new Problem('invalid-answers', { errors });
};

/** The answers of a submission by the definition of its own version. Throws `invalid-answers` and names every fault. */
export const checkSubmission = (submission: Submission, wave: Wave): Checked => {
  const entry = fieldedVersion(wave, submission);
  if ('fault' in entry) return refuse([entry.fault]);
  const { questionnaire } = entry;
  const { optionalItems } = wave.settings;
  const parsed = parseAnswers(questionnaire, submission.answers, optionalItems);
  const faults = [...('errors' in parsed ? parsed.errors : []), ...paradataFaults(questionnaire, submission.paradata)];
  if ('errors' in parsed || faults.length > 0) return refuse(faults);
  const status = statusOf(completeness(questionnaire, parsed.answers, optionalItems));
  return { answers: parsed.answers, hidden: parsed.hidden.length > 0, status };
};
