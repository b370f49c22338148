import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { syntheticResponses } from '#lib/demo/responses.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { exportResponses } from './handler.ts';

const count = 1500;
let temporary: TemporaryServices;

beforeAll(async () => {
  temporary = await temporaryServices();
  const { responses, tokens } = temporary.services;
  const plan = { wave: 'trial', seed: 5, count, receivedOn: '2026-11-22' };
  await responses.appendMany([...syntheticResponses(newestQuestionnaire(), plan)]);
  await tokens.add('researcher', 'researcher', sha256Hex('of-a-researcher'), '2026-11-22');
  await tokens.add('reader', 'reader', sha256Hex('of-a-reader'), '2026-11-22');
});
afterAll(() => temporary.end());

const get = (path: string, token?: string, method = 'GET') => {
  const headers = new Headers(token === undefined ? {} : { authorization: `Bearer ${token}` });
  return exportResponses(temporary.services)({
    method,
    path: `/api/exports/${path}`,
    headers,
    bytes: new Uint8Array(),
  });
};

const streamOf = (body: unknown): ReadableStream<Uint8Array> => {
  if (!(body instanceof ReadableStream)) throw new Error('no stream');
  return body;
};

const textOf = (body: unknown): Promise<string> => new Response(streamOf(body)).text();

describe('GET /api/exports/{format}', () => {
  it.each([
    ['csv', undefined, 401, 'not-signed-in'],
    ['csv', 'of-nobody', 401, 'not-signed-in'],
    ['csv', 'of-a-reader', 403, 'forbidden'],
    ['pdf', 'of-a-researcher', 404, 'unknown-format'],
    ['csv?wave=none', 'of-a-researcher', 404, 'unknown-wave'],
    ['csv?locale=de', 'of-a-researcher', 400, 'malformed'],
    ['csv?values=words', 'of-a-researcher', 400, 'malformed'],
  ])('refuses %s to %s: %i', async (path, token, status, code) => {
    const answer = await get(path, token);
    expect(answer.status).toBe(status);
    expect(JSON.parse(String(answer.body))).toMatchObject({ code });
  });

  it('sends every row and says how many and under which name', async () => {
    const { status, headers, body } = await get('csv?wave=trial', 'of-a-researcher');
    expect({ status, headers }).toMatchObject({
      status: 200,
      headers: {
        'x-row-count': String(count),
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="trial_border-cooperation_trial_2026-11-22_${count}.csv"`,
      },
    });
    expect((await textOf(body)).match(/\r\n/g)).toHaveLength(count + 1);
  });

  it('takes the wave that is open, and labels in the language asked for', async () => {
    const { body } = await get('csv-excel?locale=kk', 'of-a-researcher');
    expect((await textOf(body)).split('\r\n')[1]).toContain('Иә, қатысамын');
  });

  it('breaks when the right is taken away, and when a response is withdrawn', async () => {
    const { tokens, responses } = temporary.services;
    await tokens.add('passing', 'researcher', sha256Hex('of-somebody'), '2026-11-22');
    const first = await get('csv', 'of-somebody');
    await tokens.revoke('passing');
    await expect(textOf(first.body)).rejects.toMatchObject({ code: 'not-signed-in' });
    const second = await get('csv', 'of-a-researcher');
    await responses.empty('trial');
    await expect(textOf(second.body)).rejects.toThrow();
  });
});
