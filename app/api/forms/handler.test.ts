import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import {
  requestWith,
  type TemporaryServices,
  temporaryServices,
  told,
  waveWith,
  wholeAnswers,
} from '#app/api/temporary-services.ts';
import { type PlainState, plainState } from '#lib/drafts/plain-state.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { orderedSections } from '#lib/questionnaire/order.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex, signReceipt } from '#lib/responses/receipt.ts';
import { postForm } from './handler.ts';
import { fieldsFor, gate, section, type Visitor, visitor } from './visitor.ts';

const { questionnaire } = newestQuestionnaire();
const whole = wholeAnswers();

let temporary: TemporaryServices;
let handler: Handler;
let person: Visitor;
beforeEach(async () => {
  temporary = await temporaryServices();
  handler = postForm(temporary.services);
  person = visitor(handler);
});
afterEach(() => temporary.end());

const counts = () => temporary.services.responses.counts('trial');
const state = () => plainState(temporary.services, person.cookieHeader());
const interview = async (): Promise<Extract<PlainState, { kind: 'interview' }>> => {
  const known = await state();
  if (known?.kind !== 'interview') throw new Error('there is no interview');
  return known;
};
const begin = () => person.post(section('screening', 'next', gate));

/** Fills every section in the interview's order, as somebody with these answers would. */
const fillAll = async (answers: Answers): Promise<string> => {
  await begin();
  const sections = orderedSections(questionnaire, (await interview()).draws);
  let address = '';
  for (const { id, items } of sections) {
    const last = id === sections.at(-1)?.id;
    address = await person.post(
      section(
        id,
        last ? 'send' : 'next',
        fieldsFor(
          questionnaire,
          items.map((item) => item.id),
          answers,
        ),
      ),
    );
  }
  return address;
};

describe('a whole interview in plain forms', () => {
  it('arrives like any other, with receipt and code', async () => {
    expect(await fillAll(whole)).toBe('303 /kk/survey/receipt');
    const sent = await state();
    if (sent?.kind !== 'sent') throw new Error('not sent');
    const response = await temporary.services.responses.find(sent.receipt.id);
    expect(response).toMatchObject({ mode: 'web-form', status: 'complete', locale: 'kk', flags: [] });
    expect(sent.receipt).toEqual(response && signReceipt(response, temporary.services.receiptKey));
    expect(response?.withdrawal).toBe(sha256Hex(sent.withdrawalCode.replaceAll('-', '')));
    expect(response?.answers).toEqual(whole);
    expect(await counts()).toMatchObject({ complete: 1, drafts: 0 });
  });

  it('is sent once, however often somebody taps', async () => {
    await begin();
    const taps = await Promise.all([1, 2, 3].map(() => person.post(section('about_you', 'send'))));
    expect(new Set(taps)).toEqual(new Set(['303 /kk/survey/receipt']));
    expect(await person.post(section('about_you', 'send'))).toBe('303 /kk/survey/receipt');
    expect(await counts()).toMatchObject({ breakOff: 1, drafts: 0 });
  });

  it('notes the order it drew, the minute it began, the time and the language of each section', async () => {
    await begin();
    temporary.setTime('2026-11-22T09:31:45Z');
    await person.post([
      ['section', 'mobility'],
      ['locale', 'ru'],
      ['go', 'next'],
    ]);
    const { paradata } = await interview();
    expect(paradata).toMatchObject({
      started: '2026-11-22T09:30+00:00',
      seconds: { screening: 0, mobility: 90 },
      locales: { screening: 'kk', mobility: 'ru' },
      device: 'unknown',
    });
    expect(questionnaire.definition.blockOrder.values).toContain(paradata.blockOrder);
  });
});

describe('the way out', () => {
  it('"next person" leaves nothing behind in the browser', async () => {
    await begin();
    expect(
      await person.post([
        ['locale', 'ru'],
        ['go', 'forget'],
      ]),
    ).toBe('303 /ru/survey');
    expect([person.cookieHeader(), await state()]).toEqual(['', undefined]);
  });

  it('the next person begins in the same wave', async () => {
    await temporary.services.waves.create(waveWith({ id: 'autumn' }));
    const forget = (wave: string) =>
      person.post([
        ['locale', 'ru'],
        ['wave', wave],
        ['go', 'forget'],
      ]);
    expect([await forget('trial'), await forget('autumn'), await forget('nowhere')]).toEqual([
      '303 /ru/survey?wave=trial',
      '303 /ru/survey',
      '303 /ru/survey',
    ]);
  });

  it('shows the receipt until then, whatever is posted', async () => {
    await fillAll(whole);
    expect(await person.post(section('mobility', 'next'))).toBe('303 /kk/survey/receipt');
    await person.post([
      ['locale', 'kk'],
      ['go', 'forget'],
    ]);
    expect(await begin()).toBe('303 /kk/survey/mobility');
    expect(await counts()).toMatchObject({ complete: 1, drafts: 1 });
  });

  it('tells of a problem where the person is', async () => {
    const failing = visitor(
      postForm({
        ...temporary.services,
        waves: { ...temporary.services.waves, find: () => Promise.resolve(undefined) },
      }),
    );
    expect(await failing.post(section('screening', 'next', gate))).toBe(
      '303 /kk/survey/screening?problem=unknown-wave',
    );
  });
});

describe('a post that is no form of ours', () => {
  it.each([
    ['JSON', { 'content-type': 'application/json' }, '', [415, 'not-a-form']],
    ['files', { 'content-type': 'multipart/form-data; boundary=x' }, '', [415, 'not-a-form']],
    ['too much', { 'content-type': 'application/x-www-form-urlencoded' }, 'x'.repeat(70_000), [413, 'too-large']],
    [
      'from another site',
      { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      '',
      [403, 'forbidden'],
    ],
  ])('%s is refused', async (_name, headers, body, refusal) => {
    expect(told(await handler(requestWith({ path: '/api/forms', headers, body })))).toEqual(refusal);
  });
});
