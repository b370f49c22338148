/** What happens to a submission, however it came: posted by the script, sent by the plain form, brought as a file. */
import { z } from 'zod';
import { Problem } from '#lib/problem.ts';
import { admittingWave } from '#lib/waves/admitting-wave.ts';
import type { WaveStore } from '#lib/waves/store.ts';
import { dayOf, minuteOf } from './arrival.ts';
import { checkSubmission } from './checked-submission.ts';
import { parseEnvelope } from './envelope.ts';
import { digestOf, type Receipt, signReceipt } from './receipt.ts';
import type { AppendVerdict, ReceiptContent, ResponseStore } from './store.ts';
import type { Flag, Mode, NewResponse } from './stored-response.ts';
import { type Submission, submissionSchema } from './submission.ts';

export type ReceivePorts = Readonly<{
  responses: Pick<ResponseStore, 'known' | 'append'>;
  waves: Pick<WaveStore, 'find'>;
  receiptKey: Uint8Array;
  now: () => Date;
}>;
/** `submission`: what the bytes say, read by `parseStrictJson`. */
export type Message = Readonly<{ bytes: Uint8Array; submission: unknown; mode?: Mode }>;
/** 201: committed just now; 200: the same message had been committed before. */
export type Received = Readonly<{ status: 200 | 201; receipt: Receipt }>;

const idSchema = z.object({ id: z.uuid() });

const answerTo = (verdict: AppendVerdict, sign: (content: ReceiptContent) => Receipt): Received => {
  switch (verdict.kind) {
    case 'stored':
      return { status: 201, receipt: sign(verdict.receipt) };
    case 'replayed':
      return { status: 200, receipt: sign(verdict.receipt) };
    case 'id-taken':
      throw new Problem('id-taken', { receipt: sign(verdict.receipt) });
    case 'code-used':
    case 'withdrawn':
      throw new Problem(verdict.kind);
  }
};

const modeOf = (message: Message, submission: Submission): Mode =>
  message.mode ?? (submission.paradata.assisted ? 'assisted' : 'web');

const responseOf = async (ports: ReceivePorts, message: Message, digest: string): Promise<NewResponse> => {
  const submission = parseEnvelope(submissionSchema, message.submission);
  const receivedOn = dayOf(ports.now());
  const { wave, late } = await admittingWave(ports.waves, submission.wave, receivedOn);
  const { answers, hidden, status } = checkSubmission(submission, wave);
  const flags: readonly Flag[] = [...(hidden ? (['hidden'] as const) : []), ...(late ? (['late'] as const) : [])];
  return {
    id: submission.id,
    wave: wave.id,
    questionnaire: submission.questionnaire,
    version: submission.version,
    locale: submission.locale,
    mode: modeOf(message, submission),
    status,
    receivedOn,
    answers,
    paradata: submission.paradata,
    flags,
    lastSection: null,
    digest,
    withdrawal: submission.withdrawal ?? null,
    access: submission.access ?? null,
  };
};

/**
 * Stores a submission and answers with its receipt. A known id is answered before anything else is looked at.
 * Throws the problems of the submission's address: id-taken and code-used, withdrawn, unknown-wave and
 * wave-closed, malformed, invalid-answers.
 */
export const receive = async (ports: ReceivePorts, message: Message): Promise<Received> => {
  const sign = (content: ReceiptContent) => signReceipt(content, ports.receiptKey);
  const digest = digestOf(message.bytes);
  const { data } = idSchema.safeParse(message.submission);
  const known = data && (await ports.responses.known(data.id, digest, message.bytes, dayOf(ports.now())));
  if (known !== undefined) return answerTo(known, sign);
  const response = await responseOf(ports, message, digest);
  return answerTo(await ports.responses.append(response, message.bytes, minuteOf(ports.now())), sign);
};
