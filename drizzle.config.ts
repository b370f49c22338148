import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/tables.ts', './db/result-tables.ts', './db/account-tables.ts'],
  out: './db/migrations',
});
