/**
 * What somebody typed into a form that was refused, for the page that shows the form again. It never stands in an
 * address or a cookie; it waits in the memory of the process, for ten minutes, under a handle that nobody guesses.
 */
import type { Services } from './services.ts';
import { shortMemory } from './short-memory.ts';

const waiting = shortMemory('typed', 600_000, 200);
const handleBytes = 16;
/** Never kept, or no matter of typing. */
const leftOut: readonly string[] = ['password', 'locale', 'next'];

/** The handle; undefined where nothing was typed. */
export const keepTyped = (
  { now, random }: Pick<Services, 'now' | 'random'>,
  form: URLSearchParams,
): string | undefined => {
  const fields = [...form].filter(([name, value]) => !leftOut.includes(name) && value !== '');
  if (fields.length === 0) return undefined;
  const handle = Buffer.from(random(handleBytes)).toString('base64url');
  waiting.keep(handle, new URLSearchParams(fields).toString(), now());
  return handle;
};

/** An empty form where nothing is kept. */
export const typedBefore = ({ now }: Pick<Services, 'now'>, handle: string | undefined): URLSearchParams =>
  new URLSearchParams(handle === undefined ? '' : waiting.find(handle, now()));
