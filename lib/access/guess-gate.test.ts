import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGuessGate } from './guess-gate.ts';

const minute = 60_000;

describe('createGuessGate', () => {
  it('looks at no more than 100 of a thousand guesses in ten minutes', () => {
    const gate = createGuessGate();
    const looked = Array.from({ length: 1000 }, (_, index) => gate.admit('a@b', index * 600)).filter(
      (wait) => wait === 0,
    );
    expect(looked.length).toBeGreaterThan(0);
    expect(looked.length).toBeLessThanOrEqual(100);
  });

  it('lets the owner in within a minute after an attack, at the time it named', () => {
    const gate = createGuessGate();
    for (let index = 0; index < 200; index += 1) gate.admit('a@b', 0);
    const wait = gate.admit('a@b', 0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(gate.admit('a@b', wait * 1000)).toBe(0);
  });

  it('does not let one account pay for another', () => {
    const gate = createGuessGate();
    for (let index = 0; index < 50; index += 1) gate.admit('a@b', 0);
    expect(gate.admit('c@d', 0)).toBe(0);
  });

  it('takes nothing for right passwords', () => {
    const gate = createGuessGate();
    for (let index = 0; index < 50; index += 1) {
      expect(gate.admit('a@b', 0)).toBe(0);
      gate.giveBack('a@b');
    }
  });

  it('keeps the key in use when a flood of invented ones comes', () => {
    const gate = createGuessGate({ capacity: 1, secondsPerToken: 60 }, 3);
    gate.admit('a@b', 0);
    for (let index = 0; index < 20; index += 1) {
      gate.admit(`invented ${index}`, 0);
      expect(gate.admit('a@b', 0)).toBeGreaterThan(0);
    }
  });

  it('never promises a wait that is not enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: minute }), { maxLength: 60 }), (pauses) => {
        const gate = createGuessGate();
        let now = 0;
        let until = 0;
        for (const pause of pauses) {
          now = Math.max(now + pause, until);
          const wait = gate.admit('a@b', now);
          if (until > 0) expect(wait).toBe(0);
          until = wait === 0 ? 0 : now + wait * 1000;
        }
      }),
    );
  });
});
