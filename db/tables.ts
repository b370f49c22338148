/**
 * Every table. Columns are written in what PostgreSQL means too: numbers, text, true and false, instants; JSON is
 * canonical text. README.md beside this file says in a sentence what each column holds.
 */
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { roles } from '#lib/access/role.ts';
import { locales } from '#lib/i18n/locale.ts';
import { responseStatuses } from '#lib/questionnaire/completeness.ts';
import type { Change } from '#lib/responses/store.ts';
import { modes } from '#lib/responses/stored-response.ts';
import type { WaveKind, WaveState } from '#lib/waves/wave.ts';
import { bytes, instant, truth } from './column-kinds.ts';

export const questionnaires = sqliteTable(
  'questionnaires',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    hash: text('hash').notNull(),
    definition: text('definition').notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.version] })],
);

export const waves = sqliteTable(
  'waves',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<WaveKind>().notNull(),
    state: text('state').$type<WaveState>().notNull(),
    questionnaire: text('questionnaire').notNull(),
    version: integer('version').notNull(),
    settings: text('settings').notNull(),
    hash: text('hash'),
    createdOn: text('created_on').notNull(),
    openedOn: text('opened_on'),
    closedOn: text('closed_on'),
  },
  (table) => [
    foreignKey({
      columns: [table.questionnaire, table.version],
      foreignColumns: [questionnaires.id, questionnaires.version],
    }),
  ],
);

export const responses = sqliteTable(
  'responses',
  {
    sequence: integer('sequence').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    wave: text('wave')
      .notNull()
      .references(() => waves.id),
    questionnaire: text('questionnaire').notNull(),
    version: integer('version').notNull(),
    locale: text('locale', { enum: locales }).notNull(),
    mode: text('mode', { enum: modes }).notNull(),
    status: text('status', { enum: responseStatuses }).notNull(),
    receivedOn: text('received_on').notNull(),
    started: text('started'),
    durationS: integer('duration_s').notNull(),
    answers: text('answers').notNull(),
    paradata: text('paradata').notNull(),
    flags: text('flags').notNull(),
    lastSection: text('last_section'),
    digest: text('digest').notNull(),
    contentHash: text('content_hash').notNull(),
    withdrawal: text('withdrawal'),
    access: text('access'),
    excluded: text('excluded'),
  },
  (table) => [
    uniqueIndex('responses_id').on(table.id),
    uniqueIndex('responses_access').on(table.wave, table.access),
    index('responses_withdrawal').on(table.withdrawal),
    index('responses_pages').on(table.wave, table.sequence, table.status, table.excluded),
    index('responses_counts').on(table.wave, table.status, table.flags, table.excluded),
  ],
);

/** What the analysis file keeps of a response; made of its answers and made anew where it is absent. */
export const packedResponses = sqliteTable('packed_responses', {
  sequence: integer('sequence')
    .primaryKey()
    .references(() => responses.sequence),
  cells: bytes('cells').notNull(),
});

export const quarantine = sqliteTable(
  'quarantine',
  {
    id: text('id')
      .notNull()
      .references(() => responses.id),
    digest: text('digest').notNull(),
    body: bytes('body').notNull(),
    receivedOn: text('received_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.digest] })],
);

export const withdrawn = sqliteTable('withdrawn', { hash: text('hash').primaryKey() });

export const arrivals = sqliteTable(
  'arrivals',
  {
    response: text('response')
      .primaryKey()
      .references(() => responses.id),
    minute: text('minute').notNull(),
  },
  (table) => [index('arrivals_minute').on(table.minute)],
);

/** No index beside the sequence: it is followed in order, and only a withdrawal looks for a response in it. */
export const changes = sqliteTable('changes', {
  sequence: integer('sequence').primaryKey({ autoIncrement: true }),
  kind: text('kind').$type<Change['kind']>().notNull(),
  wave: text('wave').notNull(),
  response: text('response').notNull(),
  responseSequence: integer('response_sequence'),
});

export const drafts = sqliteTable(
  'drafts',
  {
    keyHash: text('key_hash').primaryKey(),
    revision: integer('revision').notNull(),
    wave: text('wave').notNull(),
    section: text('section').notNull(),
    withdrawal: text('withdrawal'),
    resume: text('resume'),
    message: text('message').notNull(),
    updatedOn: text('updated_on').notNull(),
  },
  (table) => [
    index('drafts_wave').on(table.wave),
    index('drafts_withdrawal').on(table.withdrawal),
    index('drafts_resume').on(table.resume),
  ],
);

export const endings = sqliteTable(
  'endings',
  {
    wave: text('wave').notNull(),
    day: text('day').notNull(),
    ending: text('ending').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.day, table.ending] })],
);

export const breakOffs = sqliteTable(
  'break_offs',
  { wave: text('wave').notNull(), section: text('section').notNull(), count: integer('count').notNull() },
  (table) => [primaryKey({ columns: [table.wave, table.section] })],
);

export const tokens = sqliteTable('tokens', {
  name: text('name').primaryKey(),
  role: text('role', { enum: roles }).notNull(),
  hash: text('hash').notNull().unique(),
  createdOn: text('created_on').notNull(),
});

export const invitations = sqliteTable('invitations', {
  hash: text('hash').primaryKey(),
  role: text('role', { enum: roles }).notNull(),
  expires: instant('expires').notNull(),
  used: truth('used').notNull(),
});
