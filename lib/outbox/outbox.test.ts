import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delivery, isSettled, newDelivery, nextDelivery, type OutboxEvent } from './outbox.ts';

const digest = 'sha-256=:AAAA:';
const receipt = { id: 'r1', digest, wave: 'trial', version: 1, receivedOn: '2026-11-22', signature: 's' };
const sending = nextDelivery(newDelivery('r1', digest, 0), { kind: 'sent' });
const answered = (status: number, body: unknown, retryAfter: number | null = null): OutboxEvent => ({
  kind: 'answered',
  at: 1000,
  status,
  body,
  retryAfter,
});

describe('what an answer does to a delivery', () => {
  const cases: readonly (readonly [string, OutboxEvent, Delivery['state']])[] = [
    ['201 with its receipt', answered(201, receipt), 'received'],
    ['200 with its receipt', answered(200, receipt), 'received'],
    ['201 with the receipt of other bytes', answered(201, { ...receipt, digest: 'sha-256=:BBBB:' }), 'waiting'],
    ['201 with the receipt of another response', answered(201, { ...receipt, id: 'r2' }), 'waiting'],
    ['201 without a receipt', answered(201, 'welcome'), 'waiting'],
    ['409 id-taken with a receipt for these bytes', answered(409, { code: 'id-taken', receipt }), 'received'],
    ['409 code-used', answered(409, { code: 'code-used' }), 'refused'],
    ['410 withdrawn', answered(410, { code: 'withdrawn' }), 'withdrawn'],
    ['410 wave-closed', answered(410, { code: 'wave-closed' }), 'refused'],
    ['404 unknown-wave', answered(404, { code: 'unknown-wave' }), 'refused'],
    ['404 of a gateway', answered(404, '<html>'), 'waiting'],
    ['422 invalid-answers', answered(422, { code: 'invalid-answers' }), 'refused'],
    ['429', answered(429, { code: 'too-many-requests' }, 5), 'waiting'],
    ['503', answered(503, { code: 'unavailable' }), 'waiting'],
    ['507', answered(507, { code: 'no-space' }), 'waiting'],
    ['no answer', { kind: 'no-answer', at: 1000 }, 'waiting'],
  ];
  it.each(cases)('%s', (_name, event, state) => {
    expect(nextDelivery(sending, event).state).toBe(state);
  });

  it('waits at least as long as the server asks', () => {
    expect(nextDelivery(sending, answered(503, {}, 60)).dueAt).toBe(61_000);
  });

  it('waits longer after every attempt, up to five minutes', () => {
    let delivery = sending;
    const pauses = Array.from({ length: 12 }, () => {
      delivery = nextDelivery(delivery, { kind: 'no-answer', at: 0 });
      return delivery.dueAt;
    });
    expect(pauses.slice(0, 3)).toEqual([2000, 4000, 8000]);
    expect(pauses.at(-1)).toBe(300_000);
  });

  it('tries a refused one again when the page is opened again, and never one that is received', () => {
    const refused = nextDelivery(sending, answered(410, { code: 'wave-closed' }));
    const received = nextDelivery(sending, answered(201, receipt));
    expect(nextDelivery(refused, { kind: 'woken', at: 5 })).toMatchObject({ state: 'waiting', dueAt: 5 });
    expect(nextDelivery(received, { kind: 'woken', at: 5 })).toBe(received);
  });
});

describe('a delivery', () => {
  const anyEvent: fc.Arbitrary<OutboxEvent> = fc.oneof(
    fc.record({ kind: fc.constant('woken' as const), at: fc.nat() }),
    fc.constant({ kind: 'sent' as const }),
    fc.record({ kind: fc.constant('no-answer' as const), at: fc.nat() }),
    fc.record({
      kind: fc.constant('answered' as const),
      at: fc.nat(),
      status: fc.integer({ min: 100, max: 599 }),
      body: fc.oneof(fc.constant({ ...receipt, id: 'r2' }), fc.constant({ code: 'wave-closed' }), fc.anything()),
      retryAfter: fc.option(fc.nat({ max: 600 })),
    }),
  );
  it('is never let go without its own receipt or a withdrawal', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
        const end = events.reduce(nextDelivery, newDelivery('r1', digest, 0));
        const isWithdrawn = events.some((event) => event.kind === 'answered' && event.status === 410);
        expect(end.state === 'received').toBe(false);
        expect(end.state === 'withdrawn' && !isWithdrawn).toBe(false);
        expect(isSettled(end)).toBe(end.state === 'refused' || end.state === 'withdrawn');
      }),
    );
  });
});
