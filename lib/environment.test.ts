import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './environment.ts';

const parse = (variables: Record<string, string>) => parseEnvironment(variables, '/srv/korshi');

describe('parseEnvironment', () => {
  it('has a default for every setting', () => {
    expect(parse({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: '/srv/korshi/data',
      databaseUrl: 'file:/srv/korshi/data/store.db',
      publicUrl: 'http://localhost:3000',
      side: 'both',
    });
  });

  it('takes what is set; an empty variable counts as unset', () => {
    const set = {
      PORT: '8080',
      HOST: '',
      DATA_DIR: '/var/lib/korshi',
      PUBLIC_URL: 'https://example.org/',
      SIDE: 'respondent',
    };
    expect(parse(set)).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'file:/var/lib/korshi/store.db',
      publicUrl: 'https://example.org',
      side: 'respondent',
    });
  });

  it('answers one line per fault, with the name and what it was', () => {
    const parsed = parse({
      PORT: 'many',
      PUBLIC_URL: 'ftp://example.org',
      SIDE: 'left',
      DATABASE_URL: 'mysql://x:secret@y',
    });
    const faults = 'faults' in parsed ? parsed.faults : [];
    expect(faults.map((line) => line.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'PUBLIC_URL', 'SIDE']);
    expect(faults.every((line) => !line.includes('\n'))).toBe(true);
    expect(faults[0]).toContain('"many"');
    expect(faults.join()).not.toContain('secret');
  });

  it('says that PostgreSQL is not there yet', () => {
    expect(parse({ DATABASE_URL: 'postgres://localhost/korshi' })).toMatchObject({
      faults: [expect.stringContaining('PostgreSQL')],
    });
  });
});
