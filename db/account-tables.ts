/**
 * The tables of sign-in. The names of the keys are those that the sign-in library asks for; what it asks for and we
 * do not keep (address and agent of a session) stays empty, and a test says so.
 */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { roles } from '#lib/access/role.ts';
import { instant, truth } from './column-kinds.ts';

export const researchers = sqliteTable('researchers', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: truth('email_verified').notNull(),
  image: text('image'),
  role: text('role', { enum: roles }).notNull(),
  disabled: truth('disabled').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('researcher')
      .notNull()
      .references(() => researchers.id),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('sessions_researcher').on(table.userId)],
);

export const credentials = sqliteTable(
  'credentials',
  {
    id: text('id').primaryKey(),
    accountId: text('account').notNull(),
    providerId: text('provider').notNull(),
    userId: text('researcher')
      .notNull()
      .references(() => researchers.id),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('credentials_researcher').on(table.userId)],
);

export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
);
