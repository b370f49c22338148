import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Item } from '#lib/items/definition.ts';
import type { Answer, Answers } from '#lib/items/item-type.ts';
import { cellsOf, variablesOf } from '#lib/questionnaire/cells.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import { freshStores } from './fresh-store.contract.ts';
import { layViews, viewName } from './response-views.ts';
import { type Connection, connect } from './sqlite.ts';
import { toRow } from './stores/response-row.ts';
import { response } from './stores/sample.contract.ts';

const { folder, closing } = freshStores();
const draws = { scaleOrder: 'ascending', blockOrder: 'levels-first', optionSeed: 731 } as const;

const store = () => {
  const connection = connect(join(folder(), 'store.db'), { timeout: 100 });
  closing.push(() => void connection.close());
  return connection;
};

/** Every item answered: with its first options, or with a missing code where it offers one. */
const answerOf = (item: Item, isMissing: boolean): Answer => {
  const missing = isMissing ? item.missing[0] : undefined;
  if (item.type === 'grid') return Object.fromEntries(item.rows.map(({ id }) => [id, missing ?? 2]));
  if (item.type === 'open-text') return isMissing ? '-1' : 'Ә "q" ё';
  if (missing !== undefined) return missing;
  if (item.type === 'multiple-choice' || item.type === 'ranking')
    return item.options.slice(0, 2).map(({ code }) => code);
  return item.type === 'single-choice' ? (item.options[0]?.code ?? 1) : 5;
};
const answersOf = ({ items }: Questionnaire, isMissing: boolean): Answers =>
  Object.fromEntries(items.map((item) => [item.id, answerOf(item, isMissing)]));

const lay = (connection: Connection, given: NewResponse): void => {
  const row = toRow(given);
  const columns = Object.keys(row).map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const places = columns.map(() => '?').join();
  connection.prepare(`INSERT INTO responses (${columns.join()}) VALUES (${places})`).run(...Object.values(row));
};

describe.each(catalogue)('the view of $id $version', ({ id, version, questionnaire }) => {
  it.each([false, true])(
    'shows in each variable what was given, as the exports do (missing codes: %s)',
    (isMissing) => {
      const connection = store();
      const answers = answersOf(questionnaire, isMissing);
      const row = response(1, { questionnaire: id, version, answers });
      lay(connection, row);

      const seen = connection.prepare(`SELECT * FROM ${viewName(id, version)}`).get() as Readonly<
        Record<string, unknown>
      >;

      const optionalItems = questionnaire.items.filter((item) => item.optional).map((item) => item.id);
      const cells = cellsOf(questionnaire, { answers, lastSection: null, draws, optionalItems });
      const variables = variablesOf(questionnaire);
      const derived = new Set<unknown>([-3, -4, -5, -6]);
      const expected = variables
        .map(({ name }, index) => [name, cells[index]])
        .filter(([, cell]) => !derived.has(cell));
      const given = expected.filter(([, cell]) => cell !== '');
      expect(given.length).toBeGreaterThan(variables.length / 2);
      expect(given.map(([name]) => [name, seen[String(name)]])).toEqual(given);
      expect(Object.keys(seen)).toEqual(expect.arrayContaining(variables.map(({ name }) => name)));
      expect(seen).toMatchObject({ id: row.id, received_on: row.receivedOn, wave: 'trial' });
    },
  );

  it('shows nothing where nothing was given', () => {
    const connection = store();
    lay(connection, response(1, { questionnaire: id, version, answers: {} }));
    const seen = connection.prepare(`SELECT * FROM ${viewName(id, version)}`).get() as Readonly<
      Record<string, unknown>
    >;
    expect(variablesOf(questionnaire).map(({ name }) => seen[name])).toEqual(
      variablesOf(questionnaire).map(() => null),
    );
  });

  it('is laid anew only where it differs', () => {
    const connection = store();
    const state = () => connection.pragma('schema_version', { simple: true });
    const before = state();
    layViews(connection, catalogue);
    expect(state()).toBe(before);
    connection.exec(`DROP VIEW ${viewName(id, version)}`);
    layViews(connection, catalogue);
    expect(
      connection
        .prepare(`SELECT count(*) FROM ${viewName(id, version)}`)
        .pluck()
        .get(),
    ).toBe(0);
  });
});
