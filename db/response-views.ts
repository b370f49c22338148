/**
 * One view per questionnaire version, one column per variable, for whoever reads the file without the program. A view
 * shows what was given; the missing codes that the program derives (-3 to -6) are NULL in it.
 */

import type { Item } from '#lib/items/definition.ts';
import type { Variable } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { Connection } from './sqlite.ts';

const systemColumns = [
  'sequence',
  'id',
  'wave',
  'version',
  'locale',
  'mode',
  'status',
  'received_on',
  'started',
  'duration_s',
  'flags',
  'excluded',
] as const;

/** Item ids and row ids are Latin letters, digits and underscores; that is checked when a questionnaire is parsed. */
const at = (path: string): string => `'$.${path}'`;
const value = (path: string): string => `json_extract(answers, ${at(path)})`;
const kindOf = (path: string): string => `json_type(answers, ${at(path)})`;
/** A list as `ofList` says; a missing code given in place of the list stands bare. */
const listOrCode = (item: string, ofList: string): string =>
  `CASE ${kindOf(item)} WHEN 'array' THEN ${ofList} ELSE ${value(item)} END`;
const isChosen = (item: string, code: string): string =>
  `EXISTS (SELECT 1 FROM json_each(answers, ${at(item)}) AS chosen WHERE chosen.value = ${code})`;

const expressionOf = (item: Item, variable: Variable, index: number): string => {
  const suffix = variable.name.slice(item.id.length + 1);
  switch (item.type) {
    case 'multiple-choice':
      return listOrCode(item.id, isChosen(item.id, suffix));
    case 'ranking':
      return listOrCode(item.id, value(`${item.id}[${index}]`));
    case 'grid':
      return value(`${item.id}.${suffix}`);
    case 'open-text':
      return variable.kind === 'given'
        ? `CASE ${kindOf(item.id)} WHEN 'text' THEN 1 ELSE ${value(item.id)} END`
        : `CASE ${kindOf(item.id)} WHEN 'text' THEN ${value(item.id)} END`;
    default:
      return value(item.id);
  }
};

const columnsOf = (item: Item): readonly string[] =>
  itemType(item)
    .variables(item)
    .map((variable, index) => `${expressionOf(item, variable, index)} AS "${variable.name}"`);

export const viewName = (id: string, version: number): string => `responses_${id.replaceAll('-', '_')}_${version}`;

const viewOf = ({ id, version, questionnaire }: CatalogueEntry): Readonly<{ name: string; statement: string }> => {
  const columns = [...systemColumns, ...questionnaire.items.flatMap(columnsOf)].join(',\n  ');
  const name = viewName(id, version);
  const isOfVersion = `questionnaire = '${id}' AND version = ${version}`;
  return { name, statement: `CREATE VIEW "${name}" AS SELECT\n  ${columns}\nFROM responses WHERE ${isOfVersion}` };
};

/** Lays the views of the catalogue; one that stands already as it should is left alone. */
export const layViews = (connection: Connection, catalogue: readonly CatalogueEntry[]): void => {
  const standing = connection.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'view' AND name = ?`).pluck();
  const lay = connection.transaction((views: readonly ReturnType<typeof viewOf>[]) => {
    for (const { name, statement } of views) connection.exec(`DROP VIEW IF EXISTS "${name}";\n${statement}`);
  });
  const views = catalogue.map(viewOf).filter(({ name, statement }) => standing.get(name) !== statement);
  if (views.length > 0) lay.immediate(views);
};
