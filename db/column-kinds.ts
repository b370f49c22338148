/** The kinds of column that SQLite and PostgreSQL spell differently, under one name each. */
import { blob, integer } from 'drizzle-orm/sqlite-core';

export const truth = (name: string) => integer(name, { mode: 'boolean' });
/** A moment, in milliseconds since 1970. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
export const bytes = (name: string) => blob(name, { mode: 'buffer' });
