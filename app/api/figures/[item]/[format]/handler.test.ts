import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { fillWave } from '#app/api/waves/[wave]/demo/handler.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { figure } from './handler.ts';

const headers = { authorization: 'Bearer analyst-token' };
let temporary: TemporaryServices;

beforeAll(async () => {
  temporary = await temporaryServices();
  const { services } = temporary;
  await services.tokens.add('analyst', 'researcher', sha256Hex('analyst-token'), '2026-11-22');
  const body = JSON.stringify({ responses: 300 });
  await fillWave(services)(requestWith({ path: '/api/waves/trial/demo', headers, body }));
});
afterAll(() => temporary.end());

const ask = (path: string) =>
  figure(temporary.services)(requestWith({ method: 'GET', path: `/api/figures/${path}`, headers }));

describe('one figure as a file', () => {
  it.each(['ru', 'kk', 'en'])('is a picture in %s', async (locale) => {
    const { status, headers: given, body } = await ask(`coop_rating/svg?locale=${locale}&chart=diverging&by=age3`);
    expect([status, given['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(String(body)).toContain(`xml:lang="${locale}"`);
    expect(String(body)).not.toMatch(/NaN|undefined|\{\w+\}/);
  });

  it('is numbers, and code that names the file of the export and its rows', async () => {
    expect(String((await ask('trust_general/csv')).body)).toMatch(/^item,row,variable,by,/);
    const code = String((await ask('trust_general/r?filter=sex:1')).body);
    expect(code).toContain('read.csv("trial_border-cooperation_trial_2026-11-22_300.csv"');
    expect(code).toContain('d$kept <- d$sex %in% c(1)');
  });

  it('counts a multiple choice by mentions on request', async () => {
    expect(String((await ask('kin_across/r?of=mentions')).body)).toContain('svyratio(');
    expect(String((await ask('kin_across/csv?of=mentions')).body)).not.toContain('Никого');
  });

  it.each([
    ['shoe_size/svg', 404, 'unknown-variable'],
    ['coop_rating/pdf', 404, 'unknown-format'],
    ['coop_rating/svg?by=shoe_size', 404, 'unknown-variable'],
    ['coop_rating/svg?wave=never', 404, 'unknown-wave'],
    ['coop_rating/svg?weight=equal', 409, 'no-weight-run'],
    ['coop_rating/svg?weight=heavy', 422, 'invalid-fields'],
  ] as const)('is refused as %s with %i %s', async (path, status, code) => {
    const answer = await ask(path);
    expect([answer.status, jsonOf(answer)['code']]).toEqual([status, code]);
  });
});
