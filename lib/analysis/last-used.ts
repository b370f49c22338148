/** Keeps the few things that were used last, by name; one that is good no more is made anew. */
export const createLastUsed = <Kept>(most: number, isGood: (kept: Kept) => boolean = () => true) => {
  const kept = new Map<string, Kept>();
  return (name: string, make: () => Kept): Kept => {
    const known = kept.get(name);
    const found = known !== undefined && isGood(known) ? known : make();
    kept.delete(name);
    kept.set(name, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found;
  };
};

/** The same for each of several owners, for as long as they are there. */
export const createLastUsedOf = <Owner extends object, Kept>(most: number, isGood: (kept: Kept) => boolean) => {
  const byOwner = new WeakMap<Owner, ReturnType<typeof createLastUsed<Kept>>>();
  return (owner: Owner, name: string, make: () => Kept): Kept => {
    const keeper = byOwner.get(owner) ?? createLastUsed(most, isGood);
    byOwner.set(owner, keeper);
    return keeper(name, make);
  };
};
