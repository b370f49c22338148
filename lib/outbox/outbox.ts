/**
 * The way of one response from the phone to the server, as a state machine that knows no clock and no network. The
 * phone lets go of its copy only in `received` and `withdrawn`; a status code alone never brings it there.
 */
import type { Receipt } from '#lib/responses/receipt.ts';

export type Delivery = Readonly<{
  id: string;
  /** Content-Digest of the exact bytes. */
  digest: string;
  state: 'waiting' | 'sending' | 'received' | 'withdrawn' | 'refused';
  attempts: number;
  /** When the next attempt is due, milliseconds since 1970. */
  dueAt: number;
  receipt: Receipt | null;
  /** Why the server will not take it. */
  reason: string | null;
}>;

export type OutboxEvent =
  /** The page was opened, or the network came back. */
  | Readonly<{ kind: 'woken'; at: number }>
  | Readonly<{ kind: 'sent' }>
  | Readonly<{ kind: 'no-answer'; at: number }>
  | Readonly<{ kind: 'answered'; at: number; status: number; body: unknown; retryAfter: number | null }>;

const firstPause = 2000;
const longestPause = 300_000;

export const newDelivery = (id: string, digest: string, at: number): Delivery => ({
  id,
  digest,
  state: 'waiting',
  attempts: 0,
  dueAt: at,
  receipt: null,
  reason: null,
});

/** Nothing more happens to it on this phone. */
export const isSettled = ({ state }: Delivery): boolean => state !== 'waiting' && state !== 'sending';

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** The receipt in a body, if it is for exactly what was sent: bare, or beside the code of a problem. */
const receiptFor = (delivery: Delivery, body: unknown): Receipt | undefined => {
  const candidate = record(record(body)['receipt'] ?? body);
  const matches = candidate['id'] === delivery.id && candidate['digest'] === delivery.digest;
  return matches ? (candidate as Receipt) : undefined;
};

const waitOn = (delivery: Delivery, at: number, retryAfter: number | null): Delivery => {
  const pause = Math.min(longestPause, firstPause * 2 ** Math.min(delivery.attempts, 10));
  return {
    ...delivery,
    state: 'waiting',
    attempts: delivery.attempts + 1,
    dueAt: at + Math.max(pause, (retryAfter ?? 0) * 1000),
  };
};

/** Answers that will be the same however often they are asked for. */
const isFinal = (status: number): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 425 && status !== 429;

const afterAnswer = (delivery: Delivery, event: Extract<OutboxEvent, { kind: 'answered' }>): Delivery => {
  const code = record(event.body)['code'];
  const receipt = event.status < 300 || event.status === 409 ? receiptFor(delivery, event.body) : undefined;
  if (receipt !== undefined) return { ...delivery, state: 'received', receipt };
  if (event.status === 410 && code === 'withdrawn') return { ...delivery, state: 'withdrawn' };
  // Only an answer in our own words refuses: a gateway on the way may say anything.
  if (isFinal(event.status) && typeof code === 'string') return { ...delivery, state: 'refused', reason: code };
  return waitOn(delivery, event.at, event.retryAfter);
};

/** The delivery after an event. A settled one stays as it is; a refused one may be tried again by `woken`. */
export const nextDelivery = (delivery: Delivery, event: OutboxEvent): Delivery => {
  if (event.kind === 'woken') {
    const canRetry = delivery.state !== 'received' && delivery.state !== 'withdrawn';
    return canRetry ? { ...delivery, state: 'waiting', dueAt: event.at } : delivery;
  }
  if (isSettled(delivery)) return delivery;
  if (event.kind === 'sent') return { ...delivery, state: 'sending' };
  return event.kind === 'no-answer' ? waitOn(delivery, event.at, null) : afterAnswer(delivery, event);
};
