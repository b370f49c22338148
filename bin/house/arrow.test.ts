import { describe, expect, it } from 'vitest';
import { lint } from './planted-house.ts';

const PRODUCTION = 'Production imports no test';
const SQL = 'SQL packages';
const NAMED = 'imported by its name';

/** One forbidden import each: who, what, and a word of what is said about it. */
const FORBIDDEN: readonly (readonly [importer: string, imported: string, message: string])[] = [
  ['lib/weights/rake.ts', 'react', 'No framework'],
  ['lib/weights/trim.ts', 'next/headers', 'No framework'],
  ['lib/weights/one.ts', 'react-hook-form', 'No framework'],
  ['lib/weights/two.ts', 'recharts', 'No framework'],
  ['lib/weights/three.ts', 'drizzle-orm/sqlite-core', SQL],
  ['lib/weights/four.ts', 'better-sqlite3', SQL],
  ['lib/weights/five.ts', 'pg', SQL],
  ['lib/weights/six.ts', '#db/index.ts', 'lib imports no other room'],
  ['lib/weights/seven.ts', '#app/services.ts', 'lib imports no other room'],
  ['lib/weights/eight.ts', '#components/ui/button.tsx', 'lib imports no other room'],
  ['lib/weights/nine.ts', 'node:fs', 'lib: no files'],
  ['lib/weights/ten.ts', 'node:fs/promises', 'lib: no files'],
  ['lib/weights/eleven.ts', '../i18n/text.ts', NAMED],
  ['lib/weights/twelve.ts', './rake.test.ts', PRODUCTION],
  ['lib/weights/thirteen.ts', 'vitest', PRODUCTION],
  ['lib/weights/fourteen.ts', 'fast-check', PRODUCTION],
  ['lib/weights/rake.test.ts', '#db/index.ts', 'lib imports no other room'],
  ['lib/environment.ts', 'node:fs', 'lib: no files'],
  ['lib/items/grid/grid.ts', '#lib/items/scale/scale.ts', 'An item type is an island'],
  ['lib/items/grid/parse.ts', 'react', 'No framework'],
  ['lib/items/grid/cells.ts', '#db/index.ts', 'lib imports no other room'],
  ['lib/items/grid/form.ts', '../scale/scale.ts', NAMED],
  ['lib/items/grid/variables.ts', './grid.test.ts', PRODUCTION],
  ['components/offline/outbox.ts', '#db/index.ts', 'components know no store'],
  ['components/offline/send.ts', '#app/api/responses/handler.ts', 'components know no store'],
  ['components/offline/one.ts', 'next/headers', 'components know no store'],
  ['components/offline/two.ts', 'drizzle-orm', SQL],
  ['components/offline/three.ts', 'recharts', 'recharts: in'],
  ['components/offline/four.ts', './outbox.test.ts', PRODUCTION],
  ['components/offline/outbox.test.ts', '#db/index.ts', 'components know no store'],
  ['components/charts/bars.tsx', '#db/index.ts', 'components know no store'],
  ['components/ui/button.tsx', '#lib/i18n/text.ts', 'knows nothing of ours'],
  ['components/ui/table.tsx', '#components/charts/bars.tsx', 'knows nothing of ours'],
  ['components/ui/dialog.tsx', '#db/index.ts', 'components know no store'],
  ['components/items/grid.tsx', '#components/questionnaire/form.tsx', 'sees ui and lib only'],
  ['components/items/scale.tsx', '#db/index.ts', 'components know no store'],
  ['db/stores/responses.ts', '#app/services.ts', 'db imports of ours lib only'],
  ['db/stores/drafts.ts', '#components/ui/button.tsx', 'db imports of ours lib only'],
  ['db/stores/waves.ts', 'next/server', 'No framework'],
  ['db/stores/tokens.ts', './responses.contract.ts', PRODUCTION],
  ['app/api/drafts/handler.ts', '#db/stores/drafts.ts', 'db has one door'],
  ['app/api/drafts/route.ts', 'better-sqlite3', SQL],
  ['app/api/drafts/one.ts', 'recharts', 'recharts: in'],
  ['app/api/drafts/two.ts', './handler.test.ts', PRODUCTION],
  ['app/api/drafts/three.ts', 'better-auth/react', SQL],
  ['bin/korshi.ts', '#db/tables.ts', 'db has one door'],
  ['bin/serve.ts', '#app/server.ts', 'bin sees lib, db'],
  ['bin/one.ts', '#components/ui/button.tsx', 'bin sees lib, db'],
  ['bin/two.ts', 'drizzle-orm', SQL],
  ['bin/three.ts', './korshi.test.ts', PRODUCTION],
  ['bin/commands/four.ts', '../../lib/i18n/text.ts', 'bin sees lib, db'],
  ['bin/start.mjs', 'tsx', 'node: modules only'],
  ['bin/test.mjs', '#lib/i18n/text.ts', 'node: modules only'],
  ['e2e/survey.spec.ts', '#db/index.ts', 'e2e is a visitor'],
  ['e2e/export.spec.ts', '../bin/korshi.ts', 'e2e is a visitor'],
  ['e2e/receipt.spec.ts', 'better-sqlite3', SQL],
  ['e2e/bench/run.ts', '#app/services.ts', 'e2e is a visitor'],
];

const ALLOWED: readonly (readonly [importer: string, imported: string])[] = [
  ['lib/questionnaire/hash.ts', '#lib/i18n/text.ts'],
  ['lib/questionnaire/text.test.ts', 'node:fs'],
  ['lib/items/registry.ts', './grid/definition.ts'],
  ['lib/items/scale/scale.ts', './parse.ts'],
  ['lib/items/scale/parse.ts', '#lib/items/item-type.ts'],
  ['components/charts/lines.tsx', 'recharts'],
  ['components/items/ranking.tsx', '#components/ui/card.tsx'],
  ['components/items/number.tsx', '#lib/items/number/number.ts'],
  ['db/sqlite.ts', 'better-sqlite3'],
  ['db/index.ts', '#db/stores/ports.ts'],
  ['db/sqlite.test.ts', './stores/ports.contract.ts'],
  ['app/page-data.ts', '#db/index.ts'],
  ['app/api/forms/route.ts', './handler.ts'],
  ['bin/mount.ts', '#app/api/responses/handler.ts'],
  ['bin/direct.ts', '#app/api/answer.ts'],
  ['bin/services.ts', '#app/services.ts'],
  ['bin/open.ts', '#db/index.ts'],
  ['bin/install.mjs', './step.mjs'],
  ['e2e/links.spec.ts', '#lib/i18n/locale.ts'],
  ['e2e/pages/links.ts', '../open-wave.ts'],
  ['e2e/bench/group-by.ts', 'better-sqlite3'],
];

const planted = (rows: readonly (readonly [string, string, ...(readonly string[])])[]) =>
  Object.fromEntries(rows.map(([importer, imported]) => [importer, `export { something } from '${imported}';\n`]));

const findings = lint({ ...planted(FORBIDDEN), ...planted(ALLOWED) }).filter(
  ({ rule }) => rule === 'noRestrictedImports',
);
const saidOf = (path: string) => findings.filter(({ file }) => file === path).map(({ message }) => message);

describe('the arrow', () => {
  it.each(FORBIDDEN)('keeps %s from %s', (importer, _imported, message) => {
    expect(saidOf(importer)).toContainEqual(expect.stringContaining(message));
  });

  it.each(ALLOWED)('lets %s have %s', (importer) => {
    expect(saidOf(importer)).toEqual([]);
  });
});
