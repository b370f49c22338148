/** A fresh copy of a migrated store for every test: migrating once and copying is faster than migrating each time. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Environment } from '#lib/environment.ts';
import { openDatabase } from './index.ts';

export const environmentOf = (dataDir: string, publicUrl = 'http://localhost:3000'): Environment => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  databaseUrl: `file:${join(dataDir, 'store.db')}`,
  publicUrl,
  side: 'both',
});

export const frozenClock = (): Date => new Date('2026-11-22T06:00:00Z');

/** `folder()` answers a new data folder with a migrated `store.db` in it; `closing` is run after the test. */
export const freshStores = () => {
  const closing: (() => Promise<void> | void)[] = [];
  let root = '';
  let count = 0;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'korshi-db-'));
    const template = await openDatabase(environmentOf(join(root, 'template')), { clock: frozenClock });
    await template.close();
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const emptyFolder = (): string => {
    count += 1;
    return join(root, String(count));
  };
  const folder = (): string => {
    const made = emptyFolder();
    mkdirSync(made, { mode: 0o700 });
    copyFileSync(join(root, 'template', 'store.db'), join(made, 'store.db'));
    return made;
  };
  return { folder, emptyFolder, closing };
};
