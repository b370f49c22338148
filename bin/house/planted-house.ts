/**
 * A house of planted faults: our own settings in an empty folder, files that break one rule each, and what the tools say
 * about them. A rule that has gone blind (renamed, switched off, covered by a later override) shows as a fault nobody saw.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SETTINGS = ['biome.json', 'knip.json', 'package.json', 'tsconfig.json', '.gitignore', 'lib/no-clock.grit'];

export type Files = Readonly<Record<string, string>>;
export type Finding = Readonly<{ rule: string; file: string; message: string }>;

const build = (files: Files): string => {
  const house = mkdtempSync(join(tmpdir(), 'planted-house-'));
  for (const setting of SETTINGS) cpSync(join(ROOT, setting), join(house, setting));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
  return house;
};

/** What a tool of the house, run in the planted one, prints. */
const said = (files: Files, program: string, ...args: readonly string[]): string => {
  const house = build(files);
  try {
    const { stdout, stderr, error } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
      cwd: house,
      encoding: 'utf8',
    });
    if (error) throw error;
    return (stdout + stderr).replaceAll(`${house}/`, '');
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
};

const matches = (text: string, pattern: RegExp): readonly Finding[] =>
  [...text.matchAll(pattern)].map(({ groups = {} }) => ({
    rule: groups['rule'] ?? '',
    file: groups['file'] ?? '',
    message: groups['message'] ?? '',
  }));

/** What Biome finds: `rule` is its name without the group. */
export const lint = (files: Files): readonly Finding[] =>
  matches(
    said(files, '@biomejs/biome/bin/biome', 'lint', '--max-diagnostics=none', '--reporter=github'),
    /title=(?:lint\/\w+\/)?(?<rule>[\w]+),file=(?<file>[^,]+),.*?::(?<message>.*)/gu,
  );

/** What the compiler finds: `rule` is the number of the error. */
export const compile = (files: Files): readonly Finding[] =>
  matches(
    said(files, 'typescript/bin/tsc', '--noEmit', '--incremental', 'false'),
    /^(?<file>[^\s(]+)\(.*?error (?<rule>TS\d+): (?<message>.*)/gmu,
  );

/** What knip finds: `rule` is the kind, `message` the name. */
export const dead = (files: Files): readonly Finding[] =>
  matches(
    said(files, 'knip/bin/knip.js', '--reporter=compact', '--no-progress'),
    /^(?<file>[^\s:]+)(?:: (?<message>.*))?$/gmu,
  );
