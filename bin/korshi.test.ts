import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { lockDataFolder } from '#db/index.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'korshi-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Outcome = Readonly<{ code: number | null; out: string; said: string }>;

/** A command as a person calls it, on a data folder of these tests. */
const korshi = (words: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bin/korshi.ts', ...words], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, ...env },
    });
    const [out, said]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: out.join(''), said: said.join('') }));
    child.stdin.end(input);
  });

describe('the command line', () => {
  it('lists its commands and knows no other', async () => {
    const [help, other] = await Promise.all([korshi(['--help']), korshi(['fly'])]);
    expect(help).toMatchObject({ code: 0, said: '' });
    for (const name of [
      'serve',
      'migrate',
      'demo',
      'wave',
      'user',
      'token',
      'export',
      'margins',
      'weigh',
      'withdraw',
    ]) {
      expect(help.out).toMatch(new RegExp(`^ +${name} +\\S`, 'm'));
    }
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.said).toContain('no command "fly"');
  });

  it.each([
    [['demo', '--respones', '5'], '--respones'],
    [['demo', '--responses', 'many'], '--responses'],
    [['token', 'add', 'robot'], '--role'],
    [['token', 'add', 'robot', '--role', 'king'], 'king'],
    [['export', 'pdf'], 'pdf'],
    [['wave', 'create', 'Осень'], 'WAVE'],
  ])('answers a wrong call with code 2: %j', async (words, named) => {
    const { code, out, said } = await korshi(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain(named);
    expect(said).not.toContain('    at ');
  });

  it('fills, exports and empties a trial wave', async () => {
    const first = await korshi(['demo', '--responses', '60', '--seed', '4', '--json']);
    expect(JSON.parse(first.out)).toMatchObject({ wave: 'trial', added: 60 });
    expect(JSON.parse((await korshi(['demo', '--responses', '60', '--seed', '4', '--json'])).out)).toMatchObject({
      added: 0,
    });
    const file = join(folder, 'rows.csv');
    const [toFile, toScreen] = await Promise.all([korshi(['export', 'csv', '--out', file]), korshi(['export', 'csv'])]);
    expect([toFile.code, toFile.out, toScreen.code]).toEqual([0, '', 0]);
    expect(readFileSync(file, 'utf8')).toBe(toScreen.out);
    expect(toScreen.out.match(/\r\n/g)).toHaveLength(61);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await korshi(['wave', 'empty', 'trial'])).toMatchObject({
      code: 0,
      out: '60 responses taken out of trial\n',
    });
  }, 60_000);

  it('opens a real wave only when its check list is green', async () => {
    expect((await korshi(['wave', 'create', 'autumn', '--organisation-ru', 'Институт'])).code).toBe(0);
    const early = await korshi(['wave', 'open', 'autumn']);
    expect(early).toMatchObject({ code: 1, out: '' });
    expect(early.said.trim().split('\n')).toHaveLength(5);
    const names = ['ru', 'kk', 'en'].flatMap((locale) => [
      `--organisation-${locale}`,
      'X',
      `--contact-${locale}`,
      'x@example.org',
    ]);
    await korshi(['wave', 'create', 'winter', ...names]);
    expect(await korshi(['wave', 'open', 'winter'])).toMatchObject({ code: 0, out: 'winter is open\n' });
    expect(await korshi(['demo', '--wave', 'winter'])).toMatchObject({ code: 1, out: '' });
    expect(await korshi(['wave', 'empty', 'winter'])).toMatchObject({ code: 1, out: '' });
    expect((await korshi(['wave', 'close', 'winter'])).code).toBe(0);
    const listed = JSON.parse((await korshi(['wave', 'list', '--json'])).out) as readonly Readonly<{
      id: string;
      state: string;
    }>[];
    expect(listed.map(({ id, state }) => `${id} ${state}`).sort()).toEqual([
      'autumn planned',
      'trial open',
      'winter closed',
    ]);
  }, 60_000);

  it('prints a token alone, and never stores it', async () => {
    const { code, out, said } = await korshi(['token', 'add', 'robot', '--role', 'researcher']);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(/^[\w-]{43}\n$/);
    const store = Buffer.concat(
      ['store.db', 'store.db-wal']
        .filter((name) => readdirSync(folder).includes(name))
        .map((name) => readFileSync(join(folder, name))),
    );
    expect([store.includes(out.trim()), store.includes(sha256Hex(out.trim()))]).toEqual([false, true]);
    expect((await korshi(['token', 'revoke', 'robot'])).code).toBe(0);
    expect((await korshi(['token', 'revoke', 'robot'])).code).toBe(1);
  }, 30_000);

  it('lets a researcher in by a link or with a password', async () => {
    const link = await korshi(['user', 'add', '--role', 'researcher'], { PUBLIC_URL: 'https://survey.example' });
    expect(link.out).toMatch(/^https:\/\/survey\.example\/ru\/researchers\/invitation\?code=[\w-]{20,}\n$/);
    const words = ['user', 'add', '--role', 'reader', '--email', 'a@example.org', '--name', 'A', '--password-stdin'];
    expect((await korshi(words, {}, 'seven blue herons walk\n')).code).toBe(0);
    expect((await korshi(words, {}, 'seven blue herons walk\n')).code).toBe(1);
    expect((await korshi(['user', 'disable', 'b@example.org'])).code).toBe(1);
  }, 30_000);
});

describe('serve', () => {
  it('names every broken setting on a line of its own', async () => {
    const { code, out, said } = await korshi(['serve', '--dev'], { PORT: 'door', SIDE: 'left', PUBLIC_URL: 'nowhere' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['PORT', 'PUBLIC_URL', 'SIDE']);
  });

  it('refuses a folder that another server has', async () => {
    const lock = lockDataFolder(folder);
    const { code, said } = await korshi(['serve', '--dev'], { PORT: '0' });
    lock?.release();
    expect(code).toBe(1);
    expect(said).toMatch(/^another server is running on .*\n$/);
  });
});
