/**
 * What a page may show one single time after a form was sent: a token, a one-time link. It never stands in an
 * address or a cookie; it waits in the memory of the process, for one minute, under a handle that works once.
 */
import { shortMemory } from './short-memory.ts';

const waiting = shortMemory('shown-once', 60_000, 1000);

export const showOnce = (secret: string, handle: string, now: Date): void => waiting.keep(handle, secret, now);

/** The secret, the first time; undefined ever after. */
export const takeShown = (handle: string | undefined, now: Date): string | undefined => {
  if (handle === undefined) return undefined;
  const found = waiting.find(handle, now);
  waiting.forget(handle);
  return found;
};
