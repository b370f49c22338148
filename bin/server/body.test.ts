import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readBody } from './body.ts';

/** A request whose bytes come when the test pushes them. */
const chunked = (): IncomingMessage =>
  Object.assign(new Readable({ read: () => undefined }), {
    headers: { 'transfer-encoding': 'chunked' },
  }) as unknown as IncomingMessage;

const push = (request: IncomingMessage, ...texts: readonly (string | null)[]): void => {
  for (const text of texts) request.push(text === null ? null : Buffer.from(text));
};

it('reads a body that comes in pieces', async () => {
  const request = chunked();
  const body = readBody(request, 8);
  push(request, 'abcd', 'efgh', null);
  expect(String(await body)).toBe('abcdefgh');
});

it('stops at the limit, and the rest can be thrown away', async () => {
  const request = chunked();
  const body = readBody(request, 8);
  push(request, 'abcd', 'efgh', 'i');
  expect(await body).toBe('too-large');
  const ended = once(request, 'end');
  request.resume();
  push(request, 'more', 'and more', null);
  await ended;
});

it('says when the sender broke off', async () => {
  const request = chunked();
  const body = readBody(request, 8);
  push(request, 'abcd');
  request.destroy();
  expect(await body).toBe('broken-off');
});
