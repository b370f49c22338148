import { isFault } from '#lib/items/item-type.ts';
import { isProblem } from '#lib/problem.ts';
import { parseAnswer } from '#lib/questionnaire/validation.ts';
import { type Receipt, sha256Hex, signReceipt } from '#lib/responses/receipt.ts';
import { receive } from '#lib/responses/receive.ts';
import type { Submission } from '#lib/responses/submission.ts';
import { plainCode } from './code.ts';
import type { TypedAnswers } from './eligibility.ts';
import { type PlainInterview, relevantIn } from './plain-interview.ts';
import type { PlainPorts } from './plain-ports.ts';
import { responseIdOf, withdrawalCodeOf } from './plain-secret.ts';

/** What was typed where the person can no longer see it, and is no answer, cannot be mended and is left out. */
const sendable = (interview: PlainInterview): TypedAnswers => {
  const relevant = relevantIn(interview);
  const isAnswer = (id: string, value: unknown): boolean => {
    const item = interview.questionnaire.byId.get(id);
    return item !== undefined && !isFault(parseAnswer(item, value, interview.answers));
  };
  return Object.fromEntries(
    Object.entries(interview.answers).filter(([id, value]) => relevant.has(id) || isAnswer(id, value)),
  );
};

const submissionOf = (interview: PlainInterview, secret: string, key: Uint8Array): Submission => ({
  id: responseIdOf(secret, key),
  wave: interview.wave.id,
  questionnaire: interview.questionnaire.definition.id,
  version: interview.questionnaire.definition.version,
  locale: interview.locale,
  answers: sendable(interview),
  paradata: interview.paradata,
  withdrawal: sha256Hex(plainCode(withdrawalCodeOf(secret, key))),
});

/** The receipt of an interview that was sent already. */
export const sentReceipt = async (ports: PlainPorts, secret: string): Promise<Receipt | undefined> => {
  const response = await ports.responses.find(responseIdOf(secret, ports.receiptKey));
  return response && signReceipt(response, ports.receiptKey);
};

/** Sends an interview through the same door as every submission. Sending it once more gives the first receipt. */
export const sendInterview = async (ports: PlainPorts, interview: PlainInterview, secret: string): Promise<Receipt> => {
  const earlier = await sentReceipt(ports, secret);
  if (earlier !== undefined) return earlier;
  const submission = submissionOf(interview, secret, ports.receiptKey);
  const bytes = new TextEncoder().encode(JSON.stringify(submission));
  try {
    return (await receive(ports, { bytes, submission: JSON.parse(JSON.stringify(submission)), mode: 'web-form' }))
      .receipt;
  } catch (error) {
    // Two taps on "send" at once: the other one was first.
    const first = isProblem(error) && error.code === 'id-taken' ? await sentReceipt(ports, secret) : undefined;
    if (first === undefined) throw error;
    return first;
  }
};
