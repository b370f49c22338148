import { expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { type FillPorts, fillTrial } from './fill.ts';

const plan = { wave: 'trial', seed: 5, count: 110, receivedOn: '2026-11-22' };

/** A store in memory; like the real one it passes over ids it knows. */
const store = () => {
  const responses = new Set<string>();
  const drafts = new Set<string>();
  const transactions: number[] = [];
  const counted: unknown[] = [];
  const ports: FillPorts = {
    responses: {
      appendMany: (many) => {
        const before = responses.size;
        for (const { id } of many) responses.add(id);
        transactions.push(responses.size - before);
        return Promise.resolve(responses.size - before);
      },
    },
    drafts: {
      put: (keyHash) => Promise.resolve(drafts.add(keyHash).has(keyHash)),
      countBreakOffs: (_wave, bySection) => Promise.resolve(void counted.push(bySection)),
    },
  };
  return { ports, drafts, transactions, counted };
};

it('adds responses in transactions, one draft for twenty-five of them, and break-offs once', async () => {
  const { ports, drafts, transactions, counted } = store();
  const steps: number[] = [];
  const pace = { rowsPerTransaction: 50, step: (done: number) => void steps.push(done) };
  expect(await fillTrial(ports, newestQuestionnaire(), plan, pace)).toEqual({ added: 110, drafts: 4 });
  expect([transactions, steps, drafts.size, counted.length]).toEqual([[50, 50, 10], [50, 100, 110], 4, 1]);
  expect(await fillTrial(ports, newestQuestionnaire(), plan, pace)).toEqual({ added: 0, drafts: 0 });
  expect([drafts.size, counted.length]).toEqual([4, 1]);
});
