/** A code that somebody typed: guesses are limited, and right and wrong ones take the same time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type TokenBucket, tokenBucket } from '#lib/access/token-bucket.ts';
import { Problem } from '#lib/problem.ts';

/** Longer than a synced commit takes. */
const answerAfter = 250;

/** 20 wrong guesses at once, then one every three seconds, whoever guesses: for 60 random bits that is never. */
export const guessBucket = (): TokenBucket => tokenBucket({ capacity: 20, secondsPerToken: 3 });

/** What was found, or undefined; both are answered at the same moment. Throws too-many-requests. */
export const guardedGuess = async <Found>(
  bucket: TokenBucket,
  now: () => Date,
  find: () => Promise<Found | undefined>,
): Promise<Found | undefined> => {
  const wait = bucket.take(now().getTime());
  if (wait > 0) throw new Problem('too-many-requests', { retryAfter: wait });
  const [found] = await Promise.all([find(), sleep(answerAfter)]);
  if (found !== undefined) bucket.giveBack();
  return found;
};
