/** Phones that all send at once, and remember which answers the server has acknowledged. */

import { residents } from '../answers.ts';
import { bodyOf, type Submission, submissionWith, submit } from '../submissions.ts';

/** What was acknowledged: the message with the receipt it got. */
export type Acknowledged = Readonly<{ submission: Submission; receipt: string }>;
export type Load = Readonly<{
  acknowledged: Acknowledged[];
  /** Sent, but no reply came or a refusal did: a phone keeps these and sends them again. */
  pending: Submission[];
}>;

/** True for a receipt of this very message; nothing else lets a phone forget its answers. */
const isReceipt = (submission: Submission, status: number, text: string): boolean => {
  if (status !== 200 && status !== 201) return false;
  return bodyOf({ status, text, headers: new Headers() })['id'] === submission.id;
};

/** Sends one message; a broken connection and a refusal leave it pending. */
const send = async (url: string, load: Load, submission: Submission): Promise<void> => {
  try {
    const { status, text } = await submit(url, submission);
    if (isReceipt(submission, status, text)) load.acknowledged.push({ submission, receipt: text });
    else load.pending.push(submission);
  } catch {
    load.pending.push(submission);
  }
};

/** Somebody else each time, so that answers which changed places would show. */
const someone = (index: number): Submission => submissionWith(residents[index % residents.length] ?? {});

/** `phones` send one new response after the other until `isOver`. */
export const sendUntil = async (url: string, phones: number, isOver: () => boolean): Promise<Load> => {
  const load: Load = { acknowledged: [], pending: [] };
  let sent = 0;
  const phone = async (): Promise<void> => {
    while (!isOver()) {
      sent += 1;
      await send(url, load, someone(sent));
    }
  };
  await Promise.all(Array.from({ length: phones }, phone));
  return load;
};

/** Everything again, `phones` at a time: what is pending is acknowledged now; returns the receipts that changed. */
export const sendAgain = async (url: string, load: Load, phones: number): Promise<readonly string[]> => {
  const again = load.pending.splice(0);
  const known = [...load.acknowledged];
  const different: string[] = [];
  const phone = async (): Promise<void> => {
    for (let one = again.pop(); one !== undefined; one = again.pop()) await send(url, load, one);
    for (let one = known.pop(); one !== undefined; one = known.pop()) {
      const { status, text } = await submit(url, one.submission);
      if (status !== 200 || text !== one.receipt) different.push(one.submission.id);
    }
  };
  await Promise.all(Array.from({ length: phones }, phone));
  return different;
};
