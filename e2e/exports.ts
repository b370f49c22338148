/** The exported rows, as somebody who follows RFC 4180 reads them. */
import type { Korshi } from './server.ts';

export type Row = Readonly<Record<string, string>>;

/** The columns that say how a response came, not what was answered. */
const systemColumns: readonly string[] = [
  'response_id',
  'wave',
  'version',
  'locale',
  'mode',
  'status',
  'started_date',
  'duration_s',
  'psu',
  'weight_run',
  'weight_pop',
  'weight_equal',
  'flags',
  'excluded',
];

const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,\r\n]*))(?<end>,|\r\n|$)/y;

const records = (text: string): readonly (readonly string[])[] => {
  const all: string[][] = [];
  let record: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const { quoted, plain = '', end } = field.exec(text)?.groups ?? {};
    if (end === undefined) throw new Error(`no CSV at ${field.lastIndex}`);
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    all.push(record);
    record = [];
  }
  return all;
};

export const rowsOf = (csv: string): readonly Row[] => {
  const [head = [], ...body] = records(csv);
  return body.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
};

/** A row without its system columns. */
export const answersIn = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !systemColumns.includes(name)));

/** A token for a script, by the command line. */
const tokenFor = async (korshi: Korshi, role: 'administrator' | 'researcher' | 'reader'): Promise<string> => {
  const name = `e2e ${role} ${Date.now()}`;
  const { code, stdout, stderr } = await korshi.korshi(['token', 'add', name, '--role', role]);
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
};

const tokens = new WeakMap<Korshi, Promise<string>>();

/** One token a server: each costs a process. */
export const exportToken = (korshi: Korshi): Promise<string> => {
  const token = tokens.get(korshi) ?? tokenFor(korshi, 'researcher');
  tokens.set(korshi, token);
  return token;
};

export const exportCsv = async (korshi: Korshi, wave = 'trial'): Promise<readonly Row[]> => {
  const authorization = `Bearer ${await exportToken(korshi)}`;
  const response = await fetch(`${korshi.url}/api/exports/csv?wave=${wave}`, { headers: { authorization } });
  if (!response.ok) throw new Error(`export answered ${response.status}: ${await response.text()}`);
  const rows = rowsOf(await response.text());
  if (Number(response.headers.get('x-row-count')) !== rows.length)
    throw new Error('X-Row-Count is not the number of rows');
  return rows;
};
