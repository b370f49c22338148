/** What the process remembers for a few minutes, under handles; one memory a name, for both module graphs. */
export type ShortMemory = Readonly<{
  keep(handle: string, text: string, now: Date): void;
  find(handle: string, now: Date): string | undefined;
  forget(handle: string): void;
}>;

type Entries = Map<string, Readonly<{ text: string; until: number }>>;

/** `most`: how many texts there may be; the oldest goes first. */
export const shortMemory = (name: string, keptMilliseconds: number, most: number): ShortMemory => {
  const slot = Symbol.for(`korshi.${name}`);
  const entries = (): Entries => {
    const holder = globalThis as { [slot]?: Entries };
    holder[slot] ??= new Map();
    return holder[slot];
  };
  const fresh = (now: Date): Entries => {
    const kept = entries();
    for (const [handle, { until }] of kept) if (until < now.getTime()) kept.delete(handle);
    return kept;
  };
  return {
    keep: (handle, text, now) => {
      const kept = fresh(now);
      kept.set(handle, { text, until: now.getTime() + keptMilliseconds });
      const oldest = kept.size > most ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
    find: (handle, now) => fresh(now).get(handle)?.text,
    forget: (handle) => void entries().delete(handle),
  };
};
