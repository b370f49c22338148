import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import { type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { type PlainState, plainState } from '#lib/drafts/plain-state.ts';
import { itemType } from '#lib/items/registry.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { postForm } from './handler.ts';
import { type Fields, gate, section, type Visitor, visitor } from './visitor.ts';

const { questionnaire } = newestQuestionnaire();

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

describe('before consent, age and district', () => {
  it('answers survive without being stored', async () => {
    expect(await person.post(section('screening', 'next', gate.slice(0, 2)))).toBe(
      '303 /kk/survey/screening?wave=trial#district',
    );
    const known = await interview();
    expect([known.answers, known.admitted, known.faults]).toEqual([
      { consent: 1, age_group: 3 },
      false,
      [{ variable: 'district', code: 'required' }],
    ]);
    expect(await counts()).toMatchObject({ drafts: 0 });
  });

  it('a change of language keeps them and finds no faults', async () => {
    expect(await person.post(section('screening', 'en', gate))).toBe('303 /en/survey/screening?wave=trial');
    expect(await interview()).toMatchObject({ locale: 'en', answers: { district: 2 }, faults: [], admitted: false });
    expect(await counts()).toMatchObject({ drafts: 0 });
  });

  it('no other section can be answered', async () => {
    expect(await person.post(section('economy', 'next', [['buy_goods', '1']]))).toBe(
      '303 /kk/survey/screening?wave=trial',
    );
    expect((await interview()).answers).toEqual({});
  });

  it.each([
    ['consent', '2', 'no_consent'],
    ['age_group', '0', 'under_age'],
  ])('%s %s ends it and leaves a count', async (item, code, ending) => {
    const fields = [...gate.filter(([name]) => name !== item), [item, code] as const];
    expect(await person.post(section('screening', 'next', fields))).toBe(
      `303 /kk/survey/end?ending=${ending}&wave=trial`,
    );
    expect([person.cookieHeader(), await state()]).toEqual(['', undefined]);
    expect(await counts()).toMatchObject({ drafts: 0, ended: { [ending]: 1 } });
  });

  it('somewhere else is asked once more', async () => {
    const elsewhere = [...gate.slice(0, 2), ['district', '3'] as const];
    expect(await person.post(section('screening', 'next', elsewhere))).toBe(
      '303 /kk/survey/screening?confirm=district&wave=trial',
    );
    expect(await counts()).toMatchObject({ ended: {} });
    const confirmed = [...elsewhere, ['confirmed', 'district'] as const];
    expect(await person.post(section('screening', 'next', confirmed))).toBe(
      '303 /kk/survey/end?ending=not_resident&wave=trial',
    );
  });
});

describe('a section', () => {
  beforeEach(begin);

  it('is left forwards and backwards', async () => {
    expect(await person.post(section('mobility', 'next'))).toBe('303 /kk/survey/economy');
    expect(await person.post(section('economy', 'back', [['buy_goods', '1']]))).toBe('303 /kk/survey/mobility');
    expect((await interview()).answers).toMatchObject({ buy_goods: 1 });
  });

  it('keeps what was typed and shows the fault at its item', async () => {
    expect(await person.post(section('economy', 'next', [['partner_share', 'half']]))).toBe(
      '303 /kk/survey/economy#partner_share',
    );
    const known = await interview();
    expect([known.section, known.answers['partner_share'], known.faults]).toEqual([
      'economy',
      'half',
      [{ variable: 'partner_share', code: 'not-a-number' }],
    ]);
    const item = questionnaire.byId.get('partner_share');
    expect(item && itemType(item).toForm(item, known.answers['partner_share'])).toMatchObject({
      partner_share: 'half',
    });
  });

  it('is shown again where an answer brings up an item that was not there', async () => {
    const shown: Fields = ['kin_across', 'contact_freq', 'last_trip', 'barriers'].map((id) => ['shown', id]);
    expect(await person.post(section('mobility', 'next', [...shown, ['last_trip', '1']]))).toBe(
      '303 /kk/survey/mobility#trip_freq',
    );
    expect((await interview()).faults).toEqual([]);
    const all: Fields = (questionnaire.sections[1]?.items ?? []).map(({ id }) => ['shown', id]);
    expect(await person.post(section('mobility', 'next', [...all, ['last_trip', '1']]))).toBe('303 /kk/survey/economy');
  });

  it('takes back what was emptied and leaves what was not shown', async () => {
    await person.post(
      section('economy', 'next', [
        ['buy_goods', '1'],
        ['econ_ties', '1'],
        ['econ_ties', '2'],
      ]),
    );
    await person.post(section('economy', 'next', [['shown', 'econ_ties']]));
    expect((await interview()).answers).toMatchObject({ buy_goods: 1 });
    expect((await interview()).answers).not.toHaveProperty('econ_ties');
  });

  it('never loses consent once it is stored', async () => {
    await person.post(section('screening', 'ru', [['consent', '2'], ...gate.slice(1)]));
    expect((await interview()).answers).toMatchObject({ consent: 1 });
  });

  it('is not sent while another one holds a fault', async () => {
    await person.post(section('economy', 'back', [['partner_share', '101']]));
    expect(await person.post(section('about_you', 'send'))).toBe('303 /kk/survey/economy');
    expect((await interview()).faults).toEqual([{ variable: 'partner_share', code: 'out-of-range', limit: 100 }]);
  });
});
