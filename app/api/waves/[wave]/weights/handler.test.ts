import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler, HttpRequest } from '#app/api/answer.ts';
import { formRequest, placeOf, typedAt } from '#app/api/form-request.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices, told } from '#app/api/temporary-services.ts';
import { fillWave } from '#app/api/waves/[wave]/demo/handler.ts';
import { emptyWave } from '#app/api/waves/[wave]/empty/handler.ts';
import { margins } from '#app/api/waves/[wave]/margins/handler.ts';
import type { Services } from '#app/services.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { marginsTemplate } from '#lib/weights/margins-template.ts';
import { filledMargins, marginsApart } from '#lib/weights/sample-margins.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { weightRun } from './[run]/handler.ts';
import { weightRuns } from './handler.ts';

const headers = { authorization: 'Bearer analyst-token' };
const marginsAt = '/api/waves/trial/margins';
const weightsAt = '/api/waves/trial/weights';
let temporary: TemporaryServices;

beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.tokens.add('analyst', 'researcher', sha256Hex('analyst-token'), '2026-11-22');
});
afterAll(() => temporary.end());

const ask = (make: (services: Services) => Handler, request: HttpRequest) => make(temporary.services)(request);
const post = (make: (services: Services) => Handler, path: string, fields: unknown = {}) =>
  ask(make, requestWith({ path, headers, body: JSON.stringify(fields) }));
const get = (make: (services: Services) => Handler, path: string) =>
  ask(make, requestWith({ method: 'GET', path, headers }));
const sendCsv = (csv: string) =>
  ask(margins, requestWith({ path: marginsAt, headers: { ...headers, 'content-type': 'text/csv' }, body: csv }));
const upload = async (fields: Readonly<Record<string, string | Blob>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const sent = new Response(form);
  const type = sent.headers.get('content-type') ?? '';
  const body = new Uint8Array(await sent.arrayBuffer());
  const page = { 'content-type': type, 'sec-fetch-site': 'same-origin', host: 'localhost:3000' };
  return ask(margins, requestWith({ path: marginsAt, headers: { ...headers, ...page }, body }));
};

describe('margins', () => {
  it('are refused as long as the template is empty, with nothing stored', async () => {
    const template = await get(margins, `${marginsAt}?template=1`);
    expect(template.body).toBe(marginsTemplate());
    expect(told(await sendCsv(String(template.body)))).toEqual([422, 'empty-template']);
    expect(jsonOf(await get(margins, marginsAt))).toEqual({ marginSets: [] });
  });

  it('are refused with every fault by line and column', async () => {
    const answer = await sendCsv(filledMargins().replace(',620,', ',,').replace(',730,', ',-730,'));
    expect(told(answer)).toEqual([422, 'invalid-margins']);
    expect(jsonOf(answer)['errors']).toEqual([
      { line: 3, column: 'population', code: 'no-population' },
      { line: 4, column: 'population', code: 'negative', value: '-730' },
    ]);
  });

  it('come from a chosen file, from text in a field, and as JSON', async () => {
    const locale = 'kk';
    const file = await upload({ locale, csv: '', file: new File([filledMargins()], 'margins.csv') });
    expect(placeOf(file)).toEqual([303, '/kk/researchers/waves/trial/weights?done=margins']);
    const pasted = await upload({ locale, csv: filledMargins(), file: new File([], '') });
    expect(placeOf(pasted)).toEqual([303, '/kk/researchers/waves/trial/weights?done=margins']);
    const asJson = await post(margins, marginsAt, { csv: marginsApart() });
    expect([asJson.status, jsonOf(asJson)['number']]).toEqual([201, 3]);
    const sets = jsonOf(await get(margins, marginsAt))['marginSets'] as { number: number; cells: unknown[] }[];
    expect(sets.map(({ number, cells }) => [number, cells.length])).toEqual([
      [3, 20],
      [2, 24],
      [1, 24],
    ]);
  });

  it('lead back to the page with what was sent when they are refused', async () => {
    const refused = await upload({ locale: 'ru', file: new File(['no,margins'], 'margins.csv') });
    expect(placeOf(refused)).toEqual([303, '/ru/researchers/waves/trial/weights?fault=invalid-margins']);
    expect(typedAt(temporary.services, refused)).toEqual({ csv: 'no,margins' });
    const empty = await upload({ locale: 'ru', file: new File([marginsTemplate()], 'margins.csv') });
    expect(placeOf(empty)[1]).toContain('fault=empty-template');
  });

  it('are refused from elsewhere, unread', async () => {
    const from = { ...headers, 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'cross-site' };
    const answer = await ask(margins, requestWith({ path: marginsAt, headers: from, body: 'nothing' }));
    expect(told(answer)).toEqual([403, 'forbidden']);
  });
});

describe('weights', () => {
  const refusalOf = async (fields: unknown) => {
    const answer = await post(weightRuns, weightsAt, fields);
    return [...told(answer), (jsonOf(answer)['refusal'] as { code?: string } | undefined)?.code];
  };

  it('need respondents', async () => {
    expect(await refusalOf({ marginSet: 1 })).toEqual([422, 'weighting-refused', 'NO_RESPONDENTS']);
    await post(fillWave, '/api/waves/trial/demo', { responses: 900, seed: 3 });
  });

  it('need margins that are there and do not contradict each other', async () => {
    expect(told(await post(weightRuns, weightsAt, { marginSet: 9 }))).toEqual([409, 'no-margins']);
    expect(told(await post(weightRuns, weightsAt, { caps: { lower: 0, upper: 9 } }))).toEqual([422, 'invalid-fields']);
    await sendCsv(marginsApart(500));
    expect(await refusalOf({})).toEqual([422, 'weighting-refused', 'INCONSISTENT_TOTALS']);
    expect(await refusalOf({ method: 'poststratify' })).toEqual([422, 'weighting-refused', 'MARGIN_NOT_IN_SET']);
    expect(jsonOf(await get(weightRuns, weightsAt))).toEqual({ runs: [] });
  });

  it('hold the margins they were raked to, and are numbered', async () => {
    const made = await post(weightRuns, weightsAt, { marginSet: 1 });
    expect([made.status, jsonOf(made)['number']]).toEqual([201, 1]);
    const run = jsonOf(await get(weightRun, `${weightsAt}/1`)) as unknown as WeightRun;
    expect(run).toEqual(jsonOf(made));
    for (const cell of run.report.margins.flat()) expect(cell.after).toBeCloseTo(cell.population / 30280, 8);
    expect(run.classes.some((each) => 'n' in each)).toBe(false);
    const [kept] = await temporary.services.weights.runs('trial');
    const people = kept?.classes.reduce((sum, each) => sum + each.n * each.population, 0);
    expect(people).toBeCloseTo(30280, 4);
    const rescaled = await post(weightRuns, weightsAt, { marginSet: 4, rescaledTo: 0 });
    expect(jsonOf(rescaled)).toMatchObject({
      number: 2,
      settings: { rescaledTo: 0 },
      report: { rescaled: [{ margin: 1 }] },
    });
    const runs = jsonOf(await get(weightRuns, weightsAt))['runs'] as object[];
    expect(runs.map((each) => 'classes' in each)).toEqual([false, false]);
    expect(told(await get(weightRun, `${weightsAt}/7`))).toEqual([404, 'unknown-run']);
  });

  it('are made by a form, which leads to the report or back with the choice', async () => {
    const fields = { locale: 'en', marginSet: '1', method: 'rake', sex: 'on', age: 'age_35' };
    const made = await ask(weightRuns, formRequest(weightsAt, fields, headers));
    expect(placeOf(made)).toEqual([303, '/en/researchers/waves/trial/weights/3?done=weighed']);
    const refused = await ask(weightRuns, formRequest(weightsAt, { ...fields, marginSet: '4' }, headers));
    expect(placeOf(refused)).toEqual([303, '/en/researchers/waves/trial/weights?fault=weighting-refused']);
    expect(typedAt(temporary.services, refused)).toMatchObject({ marginSet: '4', age: 'age_35' });
  });

  it('go with the trial that is emptied', async () => {
    await post(emptyWave, '/api/waves/trial/empty', { confirm: 'trial' });
    expect(jsonOf(await get(weightRuns, weightsAt))).toEqual({ runs: [] });
    expect(jsonOf(await get(margins, marginsAt))).toEqual({ marginSets: [] });
  });
});
