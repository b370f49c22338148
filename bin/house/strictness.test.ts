import { describe, expect, it } from 'vitest';
import { compile, dead } from './planted-house.ts';

/** One fault for each strict flag: the flag, the error it must give, the fault. */
const FAULTS: readonly (readonly [flag: string, error: string, source: string])[] = [
  ['strict', 'TS18048', 'export const size = (text?: string): number => text.length;'],
  ['noImplicitAny', 'TS7006', 'export const same = (value) => value;'],
  [
    'useUnknownInCatchVariables',
    'TS18046',
    'export const say = (work: () => void): string => { try { work(); return ""; } catch (error) { return error.message; } };',
  ],
  ['noUncheckedIndexedAccess', 'TS2322', 'export const first = (rows: string[]): string => rows[0];'],
  ['exactOptionalPropertyTypes', 'TS2375', 'export const empty: { name?: string } = { name: undefined };'],
  ['noImplicitOverride', 'TS4114', 'class A { say() { return 1; } }\nexport class B extends A { say() { return 2; } }'],
  ['noImplicitReturns', 'TS7030', 'export function sign(n: number) { if (n > 0) return 1; }'],
  [
    'noFallthroughCasesInSwitch',
    'TS7029',
    'export const f = (n: number): number => { let m = 0; switch (n) { case 1: m = 2; case 2: m = 3; } return m; };',
  ],
  ['noPropertyAccessFromIndexSignature', 'TS4111', 'export const port = (env: Record<string, string>) => env.PORT;'],
  ['noUnusedLocals', 'TS6133', 'export const one = (): number => { const two = 2; return 1; };'],
  ['noUnusedParameters', 'TS6133', 'export const zero = (n: number): number => 0;'],
  ['verbatimModuleSyntax', 'TS1484', "import { Text } from './text.ts';\nexport type Label = Text;"],
  ['erasableSyntaxOnly', 'TS1294', 'export class Point { constructor(readonly x: number) {} }'],
  ['allowUnreachableCode', 'TS7027', 'export const stop = (): number => { return 1; const two = 2; return two; };'],
  ['allowUnusedLabels', 'TS7028', 'export const go = (): void => { here: while (true) break; };'],
];

const path = (flag: string): string => `lib/${flag.toLowerCase()}.ts`;
const planted = Object.fromEntries(FAULTS.map(([flag, , source]) => [path(flag), `${source}\n`]));

describe('the strict flags', () => {
  const findings = compile({ ...planted, 'lib/text.ts': 'export type Text = string;\n' });

  it.each(FAULTS)('%s gives %s', (flag, error) => {
    expect(findings.filter(({ file }) => file === path(flag)).map(({ rule }) => rule)).toContain(error);
  });

  it('an import is spelled with its room', () => {
    const answer = compile({
      'lib/text.ts': 'export type Text = string;\n',
      'app/good.ts': "export type { Text } from '#lib/text.ts';\n",
      'app/bad.ts': "export type { Text } from '#lib/words.ts';\n",
    });
    expect(answer.map(({ file, rule }) => [file, rule])).toEqual([['app/bad.ts', 'TS2307']]);
  });
});

describe('dead code', () => {
  const findings = dead({
    'bin/korshi.ts': "import { used } from '#lib/used.ts';\nused();\n",
    'lib/used.ts': 'export const used = () => 1;\nexport const unused = () => 2;\n',
    'lib/forgotten.ts': 'export const forgotten = 1;\n',
  });

  it.each([
    ['a file', { file: 'lib/forgotten.ts' }],
    ['an export', { file: 'lib/used.ts', message: 'unused' }],
    ['a dependency', { file: 'package.json', message: expect.stringContaining('zod') }],
  ])('%s that nobody uses is named', (_what, finding) => {
    expect(findings).toContainEqual(expect.objectContaining(finding));
  });
});
