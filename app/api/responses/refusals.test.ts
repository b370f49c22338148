import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler, HttpAnswer } from '#app/api/answer.ts';
import {
  bytesOf,
  jsonOf,
  requestWith,
  sampleSubmission,
  type TemporaryServices,
  temporaryServices,
  told,
  waveWith,
  wholeAnswers,
} from '#app/api/temporary-services.ts';
import { limit, receiveResponse } from './handler.ts';

let temporary: TemporaryServices;
let handler: Handler;
const answers = wholeAnswers();
const post = (message: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  handler(requestWith({ path: '/api/responses', headers, body: bytesOf(message) }));

beforeAll(async () => {
  temporary = await temporaryServices();
  handler = receiveResponse(temporary.services);
  const { waves } = temporary.services;
  await waves.create(waveWith({ id: 'planned', state: 'planned' }));
  await waves.create(waveWith({ id: 'over', state: 'closed', closedOn: '2026-11-01' }));
  await waves.create(waveWith({ id: 'in-kazakh', settings: { ...waveWith({}).settings, languages: ['kk'] } }));
});
afterAll(() => temporary.end());

describe('a submission that is wrong', () => {
  it.each<readonly [string, unknown, number, string]>([
    ['an unknown wave', sampleSubmission({ wave: 'nowhere' }), 404, 'unknown-wave'],
    ['a wave whose grace period is over', sampleSubmission({ wave: 'over' }), 410, 'wave-closed'],
    ['a planned wave', sampleSubmission({ wave: 'planned' }), 410, 'wave-closed'],
    ['an empty body', '', 400, 'malformed'],
    ['half a body', JSON.stringify(sampleSubmission()).slice(0, -1), 400, 'malformed'],
    ['a list', [], 400, 'malformed'],
    ['null', 'null', 400, 'malformed'],
    ['no id', sampleSubmission({ id: undefined }), 400, 'malformed'],
    ['an id that is no UUID', sampleSubmission({ id: '1' }), 400, 'malformed'],
    ['a language nobody knows', sampleSubmission({ locale: 'de' }), 400, 'malformed'],
    [
      'a version beyond all numbers',
      JSON.stringify(sampleSubmission({ version: 9 })).replace(':9,', ':1e400,'),
      400,
      'malformed',
    ],
    ['answers twice', JSON.stringify(sampleSubmission()).replace('{', '{"answers":{},'), 400, 'malformed'],
    ['a body of 256 KiB and more', sampleSubmission({ access: 'x'.repeat(limit) }), 413, 'too-large'],
  ])('%s', async (_name, message, status, code) => {
    expect(told(await post(message))).toEqual([status, code]);
  });

  it('with invalid UTF-8 is malformed', async () => {
    const bytes = bytesOf(sampleSubmission({ access: 'x' }));
    bytes[bytes.lastIndexOf('x'.charCodeAt(0))] = 0xff;
    const answer = await handler(requestWith({ path: '/api/responses', body: bytes }));
    expect(told(answer)).toEqual([400, 'malformed']);
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json; charset=utf-8', 201],
  ])('as %s: %i', async (type, status) => {
    expect((await post(sampleSubmission(), { 'content-type': type })).status).toBe(status);
  });

  it.each([
    ['another digest', `sha-256=:${'A'.repeat(43)}=:`, 400],
    ['half a digest', 'sha-256=:', 400],
    ['the last of two', `sha-256=:${'A'.repeat(43)}=:, sha-512=:AA==:, sha-256=:${'B'.repeat(43)}=:`, 400],
    ['another algorithm only', 'sha-512=:AA==:', 201],
  ])('with %s', async (_name, field, status) => {
    expect((await post(sampleSubmission(), { 'content-digest': field })).status).toBe(status);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, string, string]>([
    ['an unknown key', { email: 'a@b.c' }, 'email', 'unknown-key'],
    ['an unknown key of paradata', { paradata: { screen: 1 } }, 'paradata.screen', 'unknown-key'],
    [
      'an unknown section in paradata',
      { paradata: { seconds: { phone: 1 } } },
      'paradata.seconds.phone',
      'unknown-value',
    ],
    ['another questionnaire', { questionnaire: 'other' }, 'questionnaire', 'not-in-this-wave'],
    ['a version that never was', { version: 99 }, 'version', 'unknown-version'],
    ['a language that the wave has not', { wave: 'in-kazakh', locale: 'ru' }, 'locale', 'not-in-this-wave'],
    ['no consent', { answers: { ...answers, consent: 2 } }, 'consent', 'no-consent'],
    ['under age', { answers: { ...answers, age_group: 0 } }, 'age_group', 'under-age'],
    ['not of the districts', { answers: { consent: 1, age_group: 3, district: 3 } }, 'district', 'not-resident'],
    ['consent not given', { answers: { age_group: 3, district: 1 } }, 'consent', 'required'],
    ['a code that is none', { answers: { ...answers, sex: 7 } }, 'sex', 'not-an-option'],
    ['a code as text', { answers: { ...answers, sex: '1' } }, 'sex', 'not-an-option'],
    ['a code of the system', { answers: { ...answers, sex: -5 } }, 'sex', 'not-an-option'],
    ['a row that is none', { answers: { ...answers, barriers: { moon: 1 } } }, 'barriers_moon', 'malformed'],
    ['an item that the wave has not', { answers: { ...answers, ethnicity: 1 } }, 'ethnicity', 'unknown-item'],
    ['an unknown item', { answers: { ...answers, phone: '1' } }, 'phone', 'unknown-item'],
    ['an item of the prototype', { answers: { ...answers, toString: 1 } }, 'toString', 'unknown-item'],
  ])('with %s names the variable', async (_name, change, variable, code) => {
    const message = sampleSubmission(change);
    const answer = await post(message);
    expect(told(answer)).toEqual([422, 'invalid-answers']);
    expect(jsonOf(answer)['errors']).toContainEqual(expect.objectContaining({ variable, code }));
    expect(await temporary.services.responses.find(message.id)).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with the key %s is refused by name', async (key) => {
    const answer = await post(
      JSON.stringify(sampleSubmission()).replace('"answers":{', `"answers":{"${key}":{"a":1},`),
    );
    expect([told(answer), jsonOf(answer)['errors']]).toEqual([
      [422, 'invalid-answers'],
      [{ variable: key, code: 'unknown-key' }],
    ]);
  });
});
