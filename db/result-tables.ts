/** The tables of weighting, releases and what researchers write down beside the answers. */
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { locales } from '#lib/i18n/locale.ts';
import { bytes } from './column-kinds.ts';
import { waves } from './tables.ts';

/** Known totals of the population as a file brought them; a file imported again is a new number. */
export const marginSets = sqliteTable(
  'margin_sets',
  {
    wave: text('wave')
      .notNull()
      .references(() => waves.id),
    number: integer('number').notNull(),
    importedOn: text('imported_on').notNull(),
    cells: text('cells').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.number] })],
);

/** Numbered and never changed. */
export const weightRuns = sqliteTable(
  'weight_runs',
  {
    wave: text('wave').notNull(),
    number: integer('number').notNull(),
    marginSet: integer('margin_set').notNull(),
    madeOn: text('made_on').notNull(),
    settings: text('settings').notNull(),
    through: integer('through').notNull(),
    dataVersion: integer('data_version').notNull(),
    variables: text('variables').notNull(),
    classes: text('classes').notNull(),
    report: text('report').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.wave, table.number] }),
    foreignKey({ columns: [table.wave, table.marginSet], foreignColumns: [marginSets.wave, marginSets.number] }),
  ],
);

/** Frozen: what was published stays as it was. `counts` is never shown. */
export const releases = sqliteTable('releases', {
  number: integer('number').primaryKey({ autoIncrement: true }),
  wave: text('wave')
    .notNull()
    .references(() => waves.id),
  publishedOn: text('published_on').notNull(),
  title: text('title').notNull(),
  dataVersion: integer('data_version').notNull(),
  weight: text('weight').notNull(),
  weightRun: integer('weight_run'),
  content: text('content').notNull(),
  hash: text('hash').notNull(),
  counts: text('counts').notNull(),
});

export const releasePictures = sqliteTable(
  'release_pictures',
  {
    release: integer('release')
      .notNull()
      .references(() => releases.number),
    figure: text('figure').notNull(),
    locale: text('locale', { enum: locales }).notNull(),
    png: bytes('png').notNull(),
  },
  (table) => [primaryKey({ columns: [table.release, table.figure, table.locale] })],
);

export const fieldLog = sqliteTable('field_log', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  day: text('day').notNull(),
  lastDay: text('last_day'),
  crossing: text('crossing').notNull(),
  text: text('text').notNull(),
  source: text('source').notNull(),
  writtenOn: text('written_on').notNull(),
});

export const recodes = sqliteTable(
  'recodes',
  {
    questionnaire: text('questionnaire').notNull(),
    name: text('name').notNull(),
    definition: text('definition').notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionnaire, table.name] })],
);

/** What a methodology sheet says beyond what the store knows by itself. */
export const methods = sqliteTable('methods', {
  wave: text('wave')
    .primaryKey()
    .references(() => waves.id),
  content: text('content').notNull(),
  changedOn: text('changed_on').notNull(),
});

/** Settings of the whole installation that are changed on a page. */
export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
  changedOn: text('changed_on').notNull(),
});
