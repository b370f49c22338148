import { setTimeout as sleep } from 'node:timers/promises';
import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { callerOf } from '#app/api/caller.ts';
import type { Services } from '#app/services.ts';
import { may } from '#lib/access/role.ts';

/** Whoever asks whether we are ready does not wait longer than this. */
const patience = 250;

type Verdict = Readonly<{ ready: boolean; reason: 'commits' | 'cannot-commit' | 'store-is-slow' }>;

const verdictOf = async (services: Services): Promise<Verdict> => {
  const committed = services.canCommit().then(
    (can): Verdict => (can ? { ready: true, reason: 'commits' } : { ready: false, reason: 'cannot-commit' }),
    (): Verdict => ({ ready: false, reason: 'cannot-commit' }),
  );
  const slow = sleep<Verdict>(patience, { ready: false, reason: 'store-is-slow' }, { ref: false });
  return Promise.race([committed, slow]);
};

const maySee = async (services: Services, headers: Headers): Promise<boolean> => {
  if (headers.get('authorization') === null) return false;
  const caller = await callerOf(services, headers);
  return caller !== undefined && may(caller.role, 'see-health');
};

/** Whether an answer could be stored at this moment; why not is told to an administrator's token only. */
export const getReadiness = (services: Services): Handler =>
  answering('/api/readyz', {
    GET: async ({ headers }) => {
      const { ready, reason } = await verdictOf(services);
      const details = (await maySee(services, headers)) ? { reason } : {};
      const retry = ready ? {} : { 'retry-after': '5' };
      return jsonAnswer(ready ? 200 : 503, { status: ready ? 'ready' : 'not-ready', ...details }, retry);
    },
  });
