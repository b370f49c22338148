/** What no linter looks at: names of files, what stands where, and words that a room must not hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['app', 'bin', 'components', 'db', 'e2e', 'lib'];
const FOREIGN = new Set(['node_modules', 'migrations']);
const DUMP = /^(?:utils?|helpers?|misc|common|types|index)\.[a-z.]+$/u;
const LONGEST_README = 20;

type Rule = Readonly<{ says: string; breaks(path: string, text: () => string): boolean }>;

const RULES: readonly Rule[] = [
  { says: 'lib draws nothing', breaks: (path) => path.startsWith('lib/') && path.endsWith('.tsx') },
  {
    says: 'a file is named by the one thing in it',
    breaks: (path) => DUMP.test(path.split('/').at(-1) ?? '') && !/^db\/index(?:\.test)?\.ts$/u.test(path),
  },
  {
    says: 'writes are route handlers, never server actions',
    breaks: (path, text) => /\.tsx?$/u.test(path) && /^\s*(['"])use server\1/mu.test(text()),
  },
  {
    says: 'a README of a room has at most twenty lines',
    breaks: (path, text) =>
      /^\w+\/README\.md$/u.test(path) && path !== 'db/README.md' && lineCount(text()) > LONGEST_README,
  },
];

const lineCount = (text: string): number => text.trimEnd().split('\n').length;

const broken = (path: string, text: () => string): readonly string[] =>
  RULES.filter((rule) => rule.breaks(path, text)).map(({ says }) => `${path}: ${says}`);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !FOREIGN.has(entry.name) ? filesIn(path) : [];
  });

describe('the tree', () => {
  it.each([
    ['lib/charts/bars.tsx', '', 'lib draws nothing'],
    ['lib/utils.ts', '', 'named by the one thing'],
    ['components/ui/helpers.tsx', '', 'named by the one thing'],
    ['components/index.ts', '', 'named by the one thing'],
    ['app/save.ts', "'use server';\n", 'never server actions'],
    ['app/form.tsx', "const save = async () => {\n  'use server';\n};\n", 'never server actions'],
    ['lib/README.md', 'line\n'.repeat(21), 'at most twenty lines'],
  ])('%s is a fault', (path, text, says) => {
    expect(broken(path, () => text)).toEqual([expect.stringContaining(says)]);
  });

  it('has none of them', () => {
    const rooms = readdirSync(ROOT).filter((name) => ROOMS.includes(name));
    const faults = rooms.flatMap(filesIn).flatMap((path) => broken(path, () => readFileSync(join(ROOT, path), 'utf8')));
    expect(faults).toEqual([]);
  });
});
