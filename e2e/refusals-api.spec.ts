import { answersFor } from './answers.ts';
import { exportCsv } from './exports.ts';
import { expect, test } from './fixtures.ts';
import { bodyOf, digestOf, newSubmission, post, submit } from './submissions.ts';

const good = answersFor(2);
const without = (...items: readonly string[]) =>
  Object.fromEntries(Object.entries(good).filter(([item]) => !items.includes(item)));

/** Answers that the definition does not allow, and the variable at fault with its code. */
const invalid: readonly (readonly [string, Readonly<Record<string, unknown>>, string, string])[] = [
  ['no consent', { ...good, consent: 2 }, 'consent', 'no-consent'],
  ['consent left out', without('consent'), 'consent', 'required'],
  ['under 18', { ...good, age_group: 0 }, 'age_group', 'under-age'],
  ['another place', { ...good, district: 3, settlement: 96 }, 'district', 'not-resident'],
  ['an unknown key', { ...good, favourite_colour: 1 }, 'favourite_colour', 'unknown-item'],
  ['an item that the wave has switched off', { ...good, ethnicity: 1 }, 'ethnicity', 'unknown-item'],
  ['a code that is no option', { ...good, sex: 3 }, 'sex', 'not-an-option'],
  ['a code as text', { ...good, sex: '1' }, 'sex', 'not-an-option'],
  ['a reason the item does not offer', { ...good, buy_goods: -2 }, 'buy_goods', 'not-an-option'],
  ["a reason of the server's", { ...good, buy_goods: -3 }, 'buy_goods', 'not-an-option'],
  ['a reason inside a list', { ...good, kin_across: [1, -2] }, 'kin_across', 'exclusive'],
  ['nothing of these beside one of them', { ...good, kin_across: [1, 90] }, 'kin_across', 'exclusive'],
  ['the same option twice', { ...good, kin_across: [1, 1] }, 'kin_across', 'repeated'],
  ['an empty list', { ...good, kin_across: [] }, 'kin_across', 'malformed'],
  ['more than three', { ...good, measures: [1, 2, 3, 4] }, 'measures', 'too-many'],
  ['more ranks than there are', { ...good, social_priority: [1, 2, 3, 4] }, 'social_priority', 'too-many'],
  ['a row the grid has not', { ...good, comfort: { enemy: 1 } }, 'comfort_enemy', 'malformed'],
  ['a cell that is no option', { ...good, comfort: { boss: 9 } }, 'comfort_boss', 'not-an-option'],
  ['a number out of range', { ...good, partner_share: 101 }, 'partner_share', 'out-of-range'],
  ['a scale out of range', { ...good, trust_general: 11 }, 'trust_general', 'not-an-option'],
  ['half a step', { ...good, trust_general: 5.5 }, 'trust_general', 'not-an-option'],
  ['a village across the border', { ...good, settlement: 36610420 }, 'settlement', 'not-an-option'],
  ['a comment without end', { ...good, open_comment: 'а'.repeat(5000) }, 'open_comment', 'too-long'],
];

for (const [what, answers, variable, code] of invalid) {
  test(`refused with the variable named: ${what}`, async ({ korshi }) => {
    const reply = await submit(korshi.url, newSubmission({ answers }));
    expect([reply.status, bodyOf(reply)['code']]).toEqual([422, 'invalid-answers']);
    expect(bodyOf(reply)['errors']).toContainEqual(expect.objectContaining({ variable, code }));
  });
}

test('every fault is named at once', async ({ korshi }) => {
  const reply = await submit(korshi.url, newSubmission({ answers: { ...good, sex: 9, buy_goods: 9 } }));
  expect(bodyOf(reply)['errors']).toHaveLength(2);
});

/** Messages that are none. */
const text = newSubmission().text;
const malformed: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
  ['nothing at all', ''],
  ['no JSON', '{"id":'],
  ['a list', '[]'],
  ['bytes that are no UTF-8', new Uint8Array([...new TextEncoder().encode('{"id":"'), 0xff, 0x22, 0x7d])],
  ['a byte-order mark', `\uFEFF${text}`],
  ['half a character', text.replace('"locale"', '"x":"\\ud800","locale"')],
  ['a number without end', text.replace('"version":1', '"version":1e400')],
  ['a key that stands twice', text.replace('"locale":"kk"', '"locale":"kk","locale":"kk"')],
  ['lists in lists without end', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['an id that is none', text.replace(/"id":"[^"]+"/, '"id":"mine"')],
  ['a language we do not speak', text.replace('"locale":"kk"', '"locale":"fr"')],
];

for (const [what, body] of malformed) {
  test(`refused as malformed: ${what}`, async ({ korshi }) => {
    const reply = await post(`${korshi.url}/api/responses`, body);
    expect([reply.status, bodyOf(reply)['code']]).toEqual([400, 'malformed']);
  });
}

test('an unknown key beside the answers is refused too', async ({ korshi }) => {
  const reply = await submit(korshi.url, newSubmission({ email: 'a@example.org' }));
  expect([reply.status, bodyOf(reply)['code']]).toEqual([422, 'invalid-answers']);
});

test('bytes that changed on the way are refused', async ({ korshi }) => {
  const reply = await post(`${korshi.url}/api/responses`, text, { 'content-digest': digestOf(`${text} `) });
  expect([reply.status, bodyOf(reply)['code']]).toEqual([400, 'digest-mismatch']);
});

test('what is no JSON by its type is refused', async ({ korshi }) => {
  const reply = await post(`${korshi.url}/api/responses`, text, { 'content-type': 'text/plain' });
  expect([reply.status, bodyOf(reply)['code']]).toEqual([415, 'not-json']);
});

test('more than 256 KiB is refused', async ({ korshi }) => {
  const reply = await post(`${korshi.url}/api/responses`, JSON.stringify({ filling: 'x'.repeat(300 * 1024) }));
  expect([reply.status, bodyOf(reply)['code']]).toEqual([413, 'too-large']);
});

test('an address is called as it is meant', async ({ korshi }) => {
  const reply = await fetch(`${korshi.url}/api/responses`);
  expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
});

test('nothing that was refused is stored, and the process goes on', async ({ korshi }) => {
  const before = (await exportCsv(korshi)).length;
  await submit(korshi.url, newSubmission({ answers: { ...good, sex: 9 } }));
  await post(`${korshi.url}/api/responses`, '{');
  expect(await exportCsv(korshi)).toHaveLength(before);
  expect((await fetch(`${korshi.url}/api/livez`)).status).toBe(200);
});
