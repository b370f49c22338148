/**
 * What the phone keeps: the interview under way and what waits to be sent, in IndexedDB. A browser may close the
 * database at any time (low memory, private mode), so it is opened anew when that happens; one that has none gets
 * a shelf that lives as long as the page and says so by `kept`.
 */
export type StoreName = 'interviews' | 'outbox';
/** `value` undefined: the entry goes. */
export type Change = Readonly<{ store: StoreName; key: string; value: unknown }>;

export type Shelf = Readonly<{
  kept: boolean;
  read: (store: StoreName, key: string) => Promise<unknown>;
  readAll: (store: StoreName) => Promise<readonly unknown[]>;
  /** All of the changes or none of them. */
  write: (changes: readonly Change[]) => Promise<void>;
}>;

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('korshi', 1);
    request.onupgradeneeded = () => {
      for (const store of ['interviews', 'outbox']) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('the database is held by an older page'));
  });

/** `strict`: it resolves when the phone's disk has it, not when the browser has passed it on. */
type Manner = Readonly<{ mode: IDBTransactionMode; durability?: 'strict' }>;

const inTransaction = <T>(
  database: IDBDatabase,
  { mode, durability }: Manner,
  work: (of: IDBTransaction) => IDBRequest<T> | null,
): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(['interviews', 'outbox'], mode, { durability: durability ?? 'default' });
    const request = work(transaction);
    transaction.oncomplete = () => resolve(request === null ? null : request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });

const apply = (transaction: IDBTransaction, changes: readonly Change[]): null => {
  for (const { store, key, value } of changes) {
    if (value === undefined) transaction.objectStore(store).delete(key);
    else transaction.objectStore(store).put(value, key);
  }
  return null;
};

const databaseShelf = (first: IDBDatabase): Shelf => {
  let database: IDBDatabase | null = first;
  const hold = (opened: IDBDatabase): IDBDatabase => {
    database = opened;
    opened.onclose = () => {
      database = null;
    };
    opened.onversionchange = () => opened.close();
    return opened;
  };
  hold(first);
  const run = async <T>(manner: Manner, work: (of: IDBTransaction) => IDBRequest<T> | null): Promise<T | null> => {
    try {
      return await inTransaction(database ?? hold(await openDatabase()), manner, work);
    } catch {
      return inTransaction(hold(await openDatabase()), manner, work);
    }
  };
  const reading: Manner = { mode: 'readonly' };
  const writing: Manner = { mode: 'readwrite' };
  // What is about to be sent is the only copy there is.
  const mannerOf = (changes: readonly Change[]): Manner =>
    changes.some(({ store }) => store === 'outbox') ? { ...writing, durability: 'strict' } : writing;
  return {
    kept: true,
    read: (store, key) => run<unknown>(reading, (transaction) => transaction.objectStore(store).get(key)),
    readAll: async (store) =>
      (await run<unknown[]>(reading, (transaction) => transaction.objectStore(store).getAll())) ?? [],
    write: async (changes) => {
      await run(mannerOf(changes), (transaction) => apply(transaction, changes));
    },
  };
};

/** Forgets with the page. */
const memoryShelf = (): Shelf => {
  const entries = new Map<string, unknown>();
  const address = (store: StoreName, key: string) => `${store} ${key}`;
  return {
    kept: false,
    read: async (store, key) => entries.get(address(store, key)),
    readAll: async (store) => [...entries].filter(([key]) => key.startsWith(`${store} `)).map(([, value]) => value),
    write: async (changes) => {
      for (const { store, key, value } of changes) {
        if (value === undefined) entries.delete(address(store, key));
        else entries.set(address(store, key), value);
      }
    },
  };
};

export const openShelf = async (): Promise<Shelf> => {
  try {
    return databaseShelf(await openDatabase());
  } catch {
    return memoryShelf();
  }
};
