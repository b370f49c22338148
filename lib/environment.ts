/** The settings of the process, read once: the one place where process.env is known. */
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'begins with file: or postgres://')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SIDE: z.enum(['both', 'respondent']).default('both'),
});

export type Environment = Readonly<{
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string;
  publicUrl: string;
  side: 'both' | 'respondent';
}>;

/** What was set, but never the address of a database: it may hold a password. */
const wasSaid = (name: string, set: Readonly<Record<string, string | undefined>>): string =>
  name === 'DATABASE_URL' ? '' : ` (is "${set[name] ?? ''}")`;

/** The settings, or one line per fault. An empty variable counts as unset. */
export const parseEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
  directory: string,
): Environment | Readonly<{ faults: readonly string[] }> => {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settingsSchema.safeParse(set);
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(
        ({ path, message }) => `${path.join('.')}: ${message}${wasSaid(String(path[0]), set)}`,
      ),
    };
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, SIDE } = parsed.data;
  const dataDir = isAbsolute(DATA_DIR) ? DATA_DIR : resolve(directory, DATA_DIR);
  if (DATABASE_URL?.startsWith('postgres'))
    return { faults: ['DATABASE_URL: PostgreSQL is not supported yet, use file:'] };
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${resolve(dataDir, 'store.db')}`,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, ''),
    side: SIDE,
  };
};

/** The settings of this process, or one line per fault. */
export const readEnvironment = (): Environment | Readonly<{ faults: readonly string[] }> =>
  parseEnvironment(process.env, process.cwd());

/** Tells the libraries of this process which way to run, before any of them is loaded; nothing reports to its makers. */
export const prepareProcess = (mode: 'production' | 'development'): void => {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' });
};
