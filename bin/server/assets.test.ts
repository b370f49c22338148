import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepAssets, removeOldAssets } from './assets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'korshi-assets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const buildOf = (name: string, files: Readonly<Record<string, string>>): string => {
  const build = join(folder, name);
  mkdirSync(join(build, 'chunks'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(build, file), content);
  return build;
};
const day = (number: number): Date => new Date(Date.UTC(2026, 10, number));

it('copies a build and compresses what gains by it', async () => {
  const assets = join(folder, 'assets');
  await keepAssets(buildOf('build', { 'chunks/a.js': 'a'.repeat(5000), 'a.woff2': 'font' }), assets, day(1));
  const a = join(assets, 'chunks', 'a.js');
  expect(readFileSync(a, 'utf8')).toBe('a'.repeat(5000));
  expect(brotliDecompressSync(readFileSync(`${a}.br`)).toString()).toBe('a'.repeat(5000));
  expect(gunzipSync(readFileSync(`${a}.gz`)).toString()).toBe('a'.repeat(5000));
  expect(existsSync(join(assets, 'a.woff2.br'))).toBe(false);
});

it("keeps yesterday's build for 30 days after it was last in use", async () => {
  const assets = join(folder, 'assets');
  const [first, second] = [buildOf('first', { 'chunks/old.js': 'old' }), buildOf('second', { 'chunks/new.js': 'new' })];
  const there = () => ['old.js', 'new.js'].filter((name) => existsSync(join(assets, 'chunks', name)));
  await keepAssets(first, assets, day(1));
  await keepAssets(first, assets, day(40));
  await keepAssets(second, assets, day(41));
  await removeOldAssets(assets, day(69));
  expect(there()).toEqual(['old.js', 'new.js']);
  await keepAssets(second, assets, day(71));
  await removeOldAssets(assets, day(71));
  expect(there()).toEqual(['new.js']);
  expect(existsSync(join(assets, 'chunks', 'old.js.br'))).toBe(false);
});
