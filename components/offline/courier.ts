import type { OutboxEvent } from '#lib/outbox/outbox.ts';
import type { Parcel } from './parcel.ts';

/** An answer that does not come in this time will not come. */
const patience = 30_000;

const secondsIn = (header: string | null): number | null => {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
};

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    // Whoever answered, it was not our server; the state machine waits on.
    return null;
  }
};

/** One attempt to send; what came of it, as an event of the outbox. */
export const sendParcel = async ({ body, delivery }: Parcel): Promise<OutboxEvent> => {
  try {
    const response = await fetch('/api/responses', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-digest': delivery.digest },
      body,
      signal: AbortSignal.timeout(patience),
    });
    const retryAfter = secondsIn(response.headers.get('retry-after'));
    return { kind: 'answered', at: Date.now(), status: response.status, body: await bodyOf(response), retryAfter };
  } catch {
    return { kind: 'no-answer', at: Date.now() };
  }
};

/** Progress saved on the server; false when it could not be, which costs nobody an answer. */
export const sendDraft = async (secret: string, message: unknown): Promise<boolean> => {
  try {
    const body = JSON.stringify(message);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`/api/drafts/${secret}`, {
      method: 'PUT',
      headers,
      body,
      signal: AbortSignal.timeout(patience),
    });
    return response.ok;
  } catch {
    return false;
  }
};

/** Somebody ended before the survey began: a count of the day, and nothing else. */
export const reportEnding = async (wave: string, ending: string): Promise<void> => {
  try {
    const body = JSON.stringify({ wave, ending });
    await fetch('/api/endings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: true,
    });
  } catch {
    // A count that is lost without a network is worth no retry: nothing may stay on the phone.
  }
};
