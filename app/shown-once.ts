/**
 * What a page may show one single time after a form was sent: a token, a one-time link. It never stands in an
 * address or a cookie; it waits in the memory of the process, for one minute, under a handle that works once.
 */
const slot = Symbol.for('korshi.shown-once');
const keptMilliseconds = 60_000;

type Waiting = Map<string, Readonly<{ secret: string; until: number }>>;

const waiting = (): Waiting => {
  const holder = globalThis as { [slot]?: Waiting };
  holder[slot] ??= new Map();
  return holder[slot];
};

const forgetOld = (kept: Waiting, now: number): void => {
  for (const [handle, { until }] of kept) if (until < now) kept.delete(handle);
};

export const showOnce = (secret: string, handle: string, now: Date): void => {
  const kept = waiting();
  forgetOld(kept, now.getTime());
  kept.set(handle, { secret, until: now.getTime() + keptMilliseconds });
};

/** The secret, the first time; undefined ever after. */
export const takeShown = (handle: string | undefined, now: Date): string | undefined => {
  const kept = waiting();
  forgetOld(kept, now.getTime());
  const found = handle === undefined ? undefined : kept.get(handle);
  if (handle !== undefined) kept.delete(handle);
  return found?.secret;
};
