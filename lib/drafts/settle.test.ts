import { describe, expect, it } from 'vitest';
import { syntheticResponses } from '#lib/demo/responses.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import { type DraftMessage, draftSchema } from '#lib/responses/submission.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';
import { settleDrafts } from './settle.ts';
import type { StoredDraft } from './store.ts';

const entry = newestQuestionnaire();
const plan = { wave: 'autumn', seed: 3, count: 30, receivedOn: '2026-11-22' };
const whole = [...syntheticResponses(entry, plan)].find(({ status }) => status === 'complete')?.answers ?? {};
const gate = { consent: 1, age_group: 3, district: whole['district'] };

const wave = (change: Partial<Wave> = {}): Wave => ({
  id: 'autumn',
  kind: 'real',
  state: 'closed',
  questionnaire: entry.id,
  version: entry.version,
  settings: defaultSettings,
  hash: null,
  createdOn: '2026-10-01',
  openedOn: '2026-10-01',
  closedOn: '2026-11-01',
  ...change,
});

const draft = (keyHash: string, change: Partial<DraftMessage>): StoredDraft => ({
  keyHash,
  updatedOn: '2026-10-20',
  message: draftSchema.parse({
    revision: 1,
    wave: 'autumn',
    questionnaire: entry.id,
    version: entry.version,
    locale: 'kk',
    section: 'future',
    answers: whole,
    ...change,
  }),
});

/** A store in memory that notes what came. */
const settled = async (waves: readonly Wave[], stored: readonly StoredDraft[]) => {
  const responses: NewResponse[] = [];
  const counts: unknown[] = [];
  const removed: string[] = [];
  const settlement = await settleDrafts({
    drafts: {
      ofWave: (id) => Promise.resolve(stored.filter(({ message }) => message.wave === id)),
      countBreakOffs: (_wave, bySection, gone = []) => {
        counts.push(bySection);
        removed.push(...gone);
        return Promise.resolve();
      },
    },
    responses: {
      appendMany: async (many) => responses.push(...many),
    },
    waves: { list: () => Promise.resolve(waves) },
    now: () => new Date('2026-11-22T10:00:00Z'),
  });
  return { settlement, responses, counts, removed };
};

describe('the settlement of drafts', () => {
  it('makes a partial response of a draft with half of the core items', async () => {
    const { responses, settlement } = await settled([wave()], [draft('a', { withdrawal: 'a'.repeat(64) })]);
    expect(settlement).toEqual({ partial: 1, counted: 0 });
    expect(responses).toEqual([
      expect.objectContaining({
        status: 'partial',
        mode: 'web',
        lastSection: 'future',
        receivedOn: '2026-10-20',
        answers: whole,
        flags: [],
        withdrawal: 'a'.repeat(64),
      }),
    ]);
    expect(responses[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keeps of shorter ones a count by section', async () => {
    const short = [
      draft('a', { answers: gate, section: 'mobility' }),
      draft('b', { answers: gate, section: 'mobility' }),
      draft('c', { answers: gate }),
    ];
    const { responses, counts, removed } = await settled([wave()], short);
    expect([responses, counts, removed]).toEqual([[], [{ mobility: 2, future: 1 }], ['a', 'b', 'c']]);
  });

  it('leaves out what is no answer and flags what was not asked', async () => {
    const answers = { ...whole, partner_share: 'half', last_trip: 5, trip_freq: 2 };
    const { responses } = await settled([wave()], [draft('a', { answers })]);
    expect(responses[0]?.answers).not.toHaveProperty('partner_share');
    expect(responses[0]).toMatchObject({ flags: ['hidden'], answers: { trip_freq: 2 } });
  });

  it('takes the newest draft of one interview', async () => {
    const withdrawal = 'b'.repeat(64);
    const { responses, removed } = await settled(
      [wave()],
      [draft('old', { withdrawal, revision: 4, section: 'trust' }), draft('new', { withdrawal, revision: 9 })],
    );
    expect(responses.map(({ lastSection }) => lastSection)).toEqual(['future']);
    expect(removed).toEqual(['old', 'new']);
  });

  it('gives the same draft the same id each time', async () => {
    const [first, again] = [await settled([wave()], [draft('a', {})]), await settled([wave()], [draft('a', {})])];
    expect(first.responses[0]?.id).toBe(again.responses[0]?.id);
  });

  it.each([
    ['open', wave({ state: 'open', closedOn: null })],
    ['within its grace period', wave({ closedOn: '2026-11-10' })],
    ['planned', wave({ state: 'planned', closedOn: null })],
  ])('leaves the drafts of a wave that is %s', async (_name, given) => {
    const { settlement, removed } = await settled([given], [draft('a', {})]);
    expect([settlement, removed]).toEqual([{ partial: 0, counted: 0 }, []]);
  });
});
