/** Submissions as a script of somebody else's would post them: exact bytes, kept so that they can be sent again. */
import { createHash, randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Answers } from '#lib/items/item-type.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { answersFor } from './answers.ts';

export type Submission = Readonly<{ id: string; text: string; answers: Answers }>;
export type Reply = Readonly<{ status: number; text: string; headers: Headers }>;
type Change = Readonly<Record<string, unknown>>;

const { id: questionnaire, version } = newestQuestionnaire();

/** A whole, correct submission of a new respondent, with the keys of `change` put in place of its own. */
export const submissionWith = (answers: Answers, change: Change = {}): Submission => {
  const id = randomUUID();
  const message = { id, wave: 'trial', questionnaire, version, locale: 'kk', answers, ...change };
  return { id, text: JSON.stringify(message), answers };
};

export const newSubmission = (change: Change = {}): Submission => submissionWith(answersFor(2), change);

export const digestOf = (bytes: string | Uint8Array): string =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

const json = { 'content-type': 'application/json' };

/** Any body to any address; `headers` come on top of the content type of JSON. */
export const post = async (
  address: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> => {
  const response = await fetch(address, { method: 'POST', body, headers: { ...json, ...headers }, redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

/** A submission as our phones send it, with its digest. */
export const submit = (url: string, { text }: Readonly<{ text: string }>): Promise<Reply> =>
  post(`${url}/api/responses`, text, { 'content-digest': digestOf(text) });

export const bodyOf = ({ text }: Reply): Readonly<Record<string, unknown>> =>
  JSON.parse(text) as Readonly<Record<string, unknown>>;

/** The exact bytes of every submission that the page has sent. */
export const submissions = (page: Page): readonly string[] => {
  const sent: string[] = [];
  // Of the whole browser: a page that is being left may not tell of what it still sends.
  page.context().on('request', (asked) => {
    if (asked.url().endsWith('/api/responses')) sent.push(asked.postData() ?? '');
  });
  return sent;
};

/** The server knows these very bytes, and answers with the receipt it gave. */
export const replay = async (url: string, sent: readonly string[]): Promise<Reply> => {
  await expect.poll(() => new Set(sent).size).toBe(1);
  return submit(url, { text: sent[0] ?? '' });
};
