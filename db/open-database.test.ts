import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { environmentOf, freshStores, frozenClock } from './fresh-store.contract.ts';
import { openDatabase } from './index.ts';
import { connect } from './sqlite.ts';
import { bytesOf, codeHash, minute, realWave, response, uuid } from './stores/sample.contract.ts';

const { emptyFolder, closing } = freshStores();

const open = async (place: string) => {
  const database = await openDatabase(environmentOf(place), { clock: frozenClock });
  closing.push(database.close);
  return database;
};

describe('openDatabase', () => {
  it('makes a store with an open trial wave on the newest questionnaire, and keys of its own', async () => {
    const place = emptyFolder();
    const database = await open(place);
    const { id, version } = newestQuestionnaire();
    expect(database.migration.applied).toBeGreaterThan(0);
    expect(database.migration.copy).toBeUndefined();
    expect(await database.waves.list()).toMatchObject([
      { id: 'trial', kind: 'trial', state: 'open', questionnaire: id, version, openedOn: '2026-11-22' },
    ]);
    expect(database.receiptKey).toHaveLength(32);
    expect(await database.canCommit()).toBe(true);
    expect(await database.accounts.isEmpty()).toBe(true);
    expect(statSync(place).mode & 0o777).toBe(0o700);
  });

  it('opens the same store again with all that is in it', async () => {
    const place = emptyFolder();
    const first = await openDatabase(environmentOf(place), { clock: frozenClock });
    await first.responses.append(response(1), bytesOf('1'), minute);
    await first.close();
    const second = await open(place);
    expect(second.migration.applied).toBe(0);
    expect(await second.responses.find(uuid(1))).toMatchObject(response(1));
    expect(second.receiptKey).toEqual(first.receiptKey);
    expect(await second.waves.list()).toHaveLength(1);
  });

  it('keeps a withdrawal outside the store too', async () => {
    const place = emptyFolder();
    const database = await open(place);
    await database.responses.append(response(1, { withdrawal: codeHash }), bytesOf('1'), minute);
    expect(existsSync(join(place, 'withdrawn.log'))).toBe(false);
    await database.responses.withdraw(codeHash);
    expect(readFileSync(join(place, 'withdrawn.log'), 'utf8')).toBe(`${sha256Hex(uuid(1))}\n`);
    expect(statSync(join(place, 'withdrawn.log')).mode & 0o777).toBe(0o600);
  });

  it('refuses a questionnaire that has changed after it had been in the field', async () => {
    const place = emptyFolder();
    const first = await openDatabase(environmentOf(place), { clock: frozenClock });
    await first.waves.create(realWave('autumn'));
    await first.waves.open(realWave('autumn'), 'hash', '2026-11-22');
    await first.close();
    const connection = connect(join(place, 'store.db'), { timeout: 100 });
    connection.exec(`UPDATE questionnaires SET hash = 'another'`);
    connection.close();
    await expect(openDatabase(environmentOf(place))).rejects.toThrow('has been in the field');
  });
});
