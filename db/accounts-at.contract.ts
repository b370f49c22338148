/** Accounts over a fresh store, with a clock that the test sets, and requests as a browser makes them. */
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { createAccounts } from './auth.ts';
import type { Engine } from './engine.ts';
import type { freshStores } from './fresh-store.contract.ts';
import { openSqlite } from './sqlite.ts';

export const password = 'correct horse battery';
export const anna = { email: 'Anna@Example.org', name: 'Анна', password, role: 'administrator' } as const;
export const hour = 60 * 60 * 1000;
export const secret = new Uint8Array(32).fill(7);

export const accountsBench = ({ folder, closing }: ReturnType<typeof freshStores>) => {
  const bench = { engine: undefined as unknown as Engine, now: 0, drawn: 0 };
  const random = (bytes: number): Uint8Array => {
    bench.drawn += 1;
    return new Uint8Array(bytes).fill(bench.drawn);
  };
  beforeEach(() => {
    bench.engine = openSqlite(join(folder(), 'store.db'));
    bench.now = Date.now();
    closing.push(bench.engine.close);
  });
  const accountsAt = (publicUrl = 'http://localhost:3000') =>
    createAccounts(bench.engine, { publicUrl, secret, clock: () => new Date(bench.now), random });
  return { bench, accountsAt };
};

/** What a browser sends back, and what it tells of itself. */
export const asRequest = (cookies: readonly string[] = []): Headers =>
  new Headers({
    cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; '),
    'user-agent': 'A browser',
    'x-forwarded-for': '10.1.2.3',
  });
