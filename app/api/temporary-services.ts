/** Services on a real store in a folder of their own, for tests of handlers. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '#app/services.ts';
import { openDatabase } from '#db/index.ts';
import { createAnalysisDesk } from '#lib/analysis/desk.ts';
import { syntheticResponses } from '#lib/demo/responses.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { catalogue, newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';
import type { HttpAnswer, HttpRequest } from './answer.ts';

export type TemporaryServices = Readonly<{ services: Services; setTime(iso: string): void; end(): Promise<void> }>;

export const temporaryServices = async (change: Partial<Services> = {}): Promise<TemporaryServices> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'korshi-'));
  let time = '2026-11-22T09:30:15Z';
  const now = (): Date => new Date(time);
  const environment = {
    port: 3000,
    host: '127.0.0.1',
    dataDir,
    databaseUrl: `file:${join(dataDir, 'store.db')}`,
    publicUrl: 'http://localhost:3000',
    side: 'both',
  } as const;
  const { migration: _, close, ...stores } = await openDatabase(environment, { clock: now });
  const analysis = createAnalysisDesk({ responses: stores.responses, catalogue, pause: () => Promise.resolve() });
  const services: Services = { ...stores, environment, analysis, now, random: randomBytes, ...change };
  return {
    services,
    setTime: (iso) => {
      time = iso;
    },
    end: async () => {
      await close();
      rmSync(dataDir, { recursive: true });
    },
  };
};

const everyone = [
  ...syntheticResponses(newestQuestionnaire(), { wave: 'trial', seed: 7, count: 60, receivedOn: '2026-11-22' }),
];

/** The answers of a synthetic resident who went through the whole questionnaire and travels. */
export const wholeAnswers = (): Answers => {
  const whole = everyone.find(({ status, answers }) => status === 'complete' && answers['crossing_time'] !== undefined);
  if (whole === undefined) throw new Error('nobody travels');
  return whole.answers;
};

/** A wave of the newest questionnaire, real and open unless changed. */
export const waveWith = (change: Partial<Wave>): Wave => ({
  id: '2026-autumn',
  kind: 'real',
  state: 'open',
  questionnaire: newestQuestionnaire().id,
  version: newestQuestionnaire().version,
  settings: defaultSettings,
  hash: null,
  createdOn: '2026-11-01',
  openedOn: '2026-11-01',
  closedOn: null,
  ...change,
});

type Sent = Readonly<{ method?: string; path: string; headers?: Record<string, string>; body?: string | Uint8Array }>;

export const requestWith = ({ method = 'POST', path, headers = {}, body = '' }: Sent): HttpRequest => ({
  method,
  path,
  headers: new Headers({ 'content-type': 'application/json', ...headers }),
  bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
});

export const jsonOf = ({ body }: HttpAnswer): Readonly<Record<string, unknown>> =>
  JSON.parse(String(body)) as Readonly<Record<string, unknown>>;

/** The status and the code of a problem. */
export const told = (answer: HttpAnswer): readonly unknown[] => [answer.status, jsonOf(answer)['code']];

/** A whole, correct submission with a new id. */
export const sampleSubmission = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: randomUUID(),
  wave: 'trial',
  questionnaire: 'border-cooperation',
  version: 1,
  locale: 'kk',
  answers: wholeAnswers(),
  ...change,
});

export const bytesOf = (message: unknown): Uint8Array =>
  new TextEncoder().encode(typeof message === 'string' ? message : JSON.stringify(message));
