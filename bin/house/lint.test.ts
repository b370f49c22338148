import { describe, expect, it } from 'vitest';
import { lint } from './planted-house.ts';

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const BRANCHES = lines(9, '  if (a > 1) { for (const c of b) { if (c) { a += 1; } } }');

/** One fault each: the rule that must see it, where it stands, and the fault. */
const FAULTS: readonly (readonly [rule: string, path: string, source: string])[] = [
  ['noExplicitAny', 'lib/any.ts', 'export const parse = (value: any): string => value.text;'],
  ['noEnum', 'lib/enum.ts', 'export enum Side { Own, Neighbour }'],
  ['noReExportAll', 'lib/all.ts', "export * from './any.ts';"],
  ['noBarrelFile', 'lib/barrel.ts', "export { parse } from './any.ts';"],
  ['noDefaultExport', 'components/default.tsx', 'export default function Default() { return null; }'],
  ['noProcessEnv', 'app/settings.ts', "export const port = process.env['PORT'];"],
  ['noRestrictedGlobals', 'lib/process.ts', 'export const folder = process.cwd();'],
  ['noRestrictedGlobals', 'lib/network.ts', "export const ask = () => fetch('/');"],
  ['noRestrictedGlobals', 'lib/window.ts', 'export const width = () => window.innerWidth;'],
  ['noRestrictedGlobals', 'lib/document.ts', 'export const title = () => document.title;'],
  ['noRestrictedGlobals', 'lib/performance.ts', 'export const at = () => performance.now();'],
  ['noJsRestrictedProperties', 'lib/now.ts', 'export const at = () => Date.now();'],
  ['noJsRestrictedProperties', 'lib/random.ts', 'export const draw = () => Math.random();'],
  ['noJsRestrictedProperties', 'lib/uuid.ts', 'export const id = () => crypto.randomUUID();'],
  ['noJsRestrictedProperties', 'lib/global.ts', "export const ask = () => globalThis.fetch('/');"],
  ['noJsRestrictedProperties', 'lib/number-text.ts', "export const text = (n: number) => n.toLocaleString('ru');"],
  ['noJsRestrictedProperties', 'components/day.ts', 'export const day = (at: Date) => at.toLocaleDateString();'],
  ['noJsRestrictedProperties', 'app/hour.ts', 'export const hour = (at: Date) => at.toLocaleTimeString();'],
  ['plugin', 'lib/new-date.ts', 'export const at = () => new Date();'],
  [
    'noRestrictedImports',
    'lib/random-bytes.ts',
    "import { randomBytes } from 'node:crypto';\nexport const key = randomBytes(8);",
  ],
  ['noImportCycles', 'lib/chicken.ts', "import { egg } from './egg.ts';\nexport const chicken = () => egg;"],
  ['noImportCycles', 'lib/egg.ts', "import { chicken } from './chicken.ts';\nexport const egg = () => chicken;"],
  [
    'noFloatingPromises',
    'app/floating.ts',
    'const save = async () => await Promise.resolve(1);\nexport const go = () => { save(); };',
  ],
  [
    'noMisusedPromises',
    'app/misused.ts',
    'const save = async () => await Promise.resolve(true);\nexport const go = () => { if (save()) return 1; return 2; };',
  ],
  ['useAwaitThenable', 'app/thenable.ts', 'export const go = async () => { await 1; };'],
  [
    'useExhaustiveSwitchCases',
    'lib/switch.ts',
    "export const say = (side: 'a' | 'b') => { switch (side) { case 'a': return 1; } return 2; };",
  ],
  ['noConsole', 'db/console.ts', "export const say = () => console.error('x');"],
  ['noNonNullAssertion', 'lib/bang.ts', 'export const first = (rows: string[]) => rows[0]!;'],
  [
    'noEmptyBlockStatements',
    'lib/swallow.ts',
    'export const calm = (work: () => void) => { try { work(); } catch {} };',
  ],
  ['useThrowOnlyError', 'lib/literal.ts', "export const stop = () => { throw 'no'; };"],
  ['useFilenamingConvention', 'lib/CamelCase.ts', 'export const one = 1;'],
  ['useImportType', 'lib/type.ts', "import { Text } from './text.ts';\nexport type Label = Text;"],
  ['useImportExtensions', 'lib/extension.ts', "import { parse } from './any';\nexport const read = parse;"],
  [
    'useNodejsImportProtocol',
    'db/protocol.ts',
    "import { readFileSync } from 'fs';\nexport const read = readFileSync;",
  ],
  ['noUndeclaredDependencies', 'app/stranger.ts', "import { pad } from 'left-pad';\nexport const left = pad;"],
  ['noExcessiveLinesPerFile', 'lib/long.ts', lines(201, 'export type Long = string;')],
  ['noExcessiveLinesPerFunction', 'lib/tall.ts', `export const tall = () => {\n${lines(61, '  Math.abs(1);')}};`],
  [
    'noExcessiveCognitiveComplexity',
    'lib/deep.ts',
    `export const deep = (a: number, b: number[]) => {\n${BRANCHES}  return a;\n};`,
  ],
  ['noSkippedTests', 'lib/skipped.test.ts', "import { it } from 'vitest';\nit.skip('waits', () => {});"],
  ['noFocusedTests', 'lib/focused.test.ts', "import { it } from 'vitest';\nit.only('alone', () => {});"],
  [
    'noPlaywrightWaitForTimeout',
    'e2e/timed.spec.ts',
    "import { test } from '@playwright/test';\ntest('a', async ({ page }) => { await page.waitForTimeout(9); });",
  ],
  [
    'noDangerouslySetInnerHtml',
    'components/html.tsx',
    'export const Html = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;',
  ],
];

const TEXT = 'export type Text = string;';
const INNOCENT: Readonly<Record<string, string>> = {
  'lib/text.ts': TEXT,
  'lib/left-pad.ts': 'export const pad = (text: string): string => text.padStart(8);\n',
  'lib/hash.ts':
    "import { createHash } from 'node:crypto';\nexport const hash = (text: string): string => createHash('sha256').update(text).digest('hex');\n",
  'lib/given-date.ts': 'export const year = (at: Date): number => new Date(at).getUTCFullYear();\n',
  'lib/environment.ts': "export const port = (): string | undefined => process.env['PORT'];\n",
  'app/[locale]/page.tsx': 'export default function Page() {\n  return <p>1</p>;\n}\n',
  'bin/print.ts': "export const print = (): void => console.log('done');\n",
};

const findings = lint({
  ...Object.fromEntries(FAULTS.map(([, path, source]) => [path, `${source}\n`])),
  ...INNOCENT,
});
const rulesOf = (path: string) => findings.filter(({ file }) => file === path).map(({ rule }) => rule);

describe('the lint rules', () => {
  it.each(FAULTS)('%s sees %s', (rule, path) => {
    expect(rulesOf(path)).toContain(rule);
  });

  it.each(Object.keys(INNOCENT))('leave %s alone', (path) => {
    expect(rulesOf(path)).toEqual([]);
  });
});
