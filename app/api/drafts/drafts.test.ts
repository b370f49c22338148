import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import {
  bytesOf,
  jsonOf,
  requestWith,
  type TemporaryServices,
  temporaryServices,
  told,
} from '#app/api/temporary-services.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { putDraft } from './[id]/handler.ts';
import { resumeDraft } from './resume/handler.ts';

let temporary: TemporaryServices;
let save: Handler;
const gate = { consent: 1, age_group: 3, district: 2 };
const draft = (change: Readonly<Record<string, unknown>> = {}) => ({
  revision: 3,
  wave: 'trial',
  questionnaire: 'border-cooperation',
  version: 1,
  locale: 'kk',
  section: 'mobility',
  answers: { ...gate, partner_share: 'about 20' },
  ...change,
});
const put = (secret: string, message: unknown) =>
  save(requestWith({ method: 'PUT', path: `/api/drafts/${secret}`, body: bytesOf(message) }));

beforeAll(async () => {
  temporary = await temporaryServices();
  save = putDraft(temporary.services);
});
afterAll(() => temporary.end());

describe('a draft', () => {
  it('lies under the hash of its secret, as it was typed', async () => {
    const secret = randomUUID();
    expect(jsonOf(await put(secret, draft()))).toEqual({ stored: true, revision: 3 });
    const { drafts } = temporary.services;
    expect((await drafts.find(sha256Hex(secret)))?.message.answers).toEqual({ ...gate, partner_share: 'about 20' });
    expect(await drafts.find(secret)).toBeUndefined();
  });

  it('is never replaced by an older revision', async () => {
    const secret = randomUUID();
    await put(secret, draft({ revision: 5, section: 'economy' }));
    expect(jsonOf(await put(secret, draft({ revision: 4 })))).toEqual({ stored: false, revision: 5 });
    expect((await temporary.services.drafts.find(sha256Hex(secret)))?.message.section).toBe('economy');
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, string, string]>([
    ['consent', { answers: { age_group: 3, district: 2 } }, 'consent', 'required'],
    ['age', { answers: { consent: 1, district: 2 } }, 'age_group', 'required'],
    ['district', { answers: { consent: 1, age_group: 3 } }, 'district', 'required'],
    ['consent that was given', { answers: { ...gate, consent: 2 } }, 'answers', 'no-consent'],
    ['18 years', { answers: { ...gate, age_group: 0 } }, 'answers', 'under-age'],
    ['one of the districts', { answers: { ...gate, district: 3 } }, 'answers', 'not-resident'],
    ['known items', { answers: { ...gate, phone: 1 } }, 'phone', 'unknown-item'],
    ['shapes that a form can hold', { answers: { ...gate, kin_across: [[1]] } }, 'kin_across', 'malformed'],
    ['a known section', { section: 'moon' }, 'section', 'unknown-value'],
    ['a known version', { version: 9 }, 'version', 'unknown-version'],
  ])('is refused without %s', async (_name, change, variable, code) => {
    const secret = randomUUID();
    const answer = await put(secret, draft(change));
    expect(told(answer)).toEqual([422, 'invalid-answers']);
    expect(jsonOf(answer)['errors']).toContainEqual({ variable, code });
    expect(await temporary.services.drafts.find(sha256Hex(secret))).toBeUndefined();
  });

  it.each<readonly [string, string, unknown, number, string]>([
    ['under a secret that can be guessed', 'abc', draft(), 404, 'not-found'],
    ['under another path', `x/${randomUUID()}`, draft(), 404, 'not-found'],
    ['of an unknown wave', randomUUID(), draft({ wave: 'nowhere' }), 404, 'unknown-wave'],
    ['that is no JSON', randomUUID(), '{', 400, 'malformed'],
    ['without a revision', randomUUID(), draft({ revision: undefined }), 400, 'malformed'],
    ['over 64 KiB', randomUUID(), draft({ answers: { ...gate, open_comment: 'x'.repeat(70_000) } }), 413, 'too-large'],
  ])('%s is refused', async (_name, secret, message, status, code) => {
    expect(told(await put(secret, message))).toEqual([status, code]);
  });
});

describe('a resume code', () => {
  const post = (resume: Handler, code: string) =>
    resume(requestWith({ path: '/api/drafts/resume', body: bytesOf({ code }) }));

  it.each(['ABCD-EFGH-JKMN', 'abcd efgh jkmn'])('%s brings the draft back', async (typed) => {
    await put(randomUUID(), draft({ resume: sha256Hex('ABCDEFGHJKMN'), withdrawal: sha256Hex('W') }));
    const answer = await post(resumeDraft(temporary.services), typed);
    expect([answer.status, jsonOf(answer)]).toEqual([
      200,
      expect.objectContaining({ revision: 3, section: 'mobility', locale: 'kk', wave: 'trial', version: 1 }),
    ]);
  });

  it('that is wrong is unknown, and wrong ones are limited', async () => {
    const resume = resumeDraft(temporary.services);
    const answers = await Promise.all(Array.from({ length: 22 }, (_, guess) => post(resume, `GUESS-${guess}`)));
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(20);
    const limited = answers.filter(({ status }) => status === 429);
    expect(limited.map(({ headers }) => headers['retry-after'])).toEqual(['3', '3']);
    temporary.setTime('2026-11-22T09:30:18Z');
    expect(told(await post(resume, 'GUESS'))).toEqual([404, 'unknown-code']);
  });
});
