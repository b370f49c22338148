/** The message arrives, the reply does not: a proxy hangs up as soon as the server begins to answer. */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { exportCsv } from '../exports.ts';
import type { Korshi } from '../server.ts';
import { newSubmission, submit } from '../submissions.ts';
import { type Figure, figure, none } from './figure.ts';

/** Hands everything on and swallows every reply, which it keeps. */
const swallowing = (port: number, swallowed: string[]): Server =>
  createServer((phone: Socket) => {
    const server = connect(port, '127.0.0.1');
    server.once('data', (reply) => {
      swallowed.push(reply.toString('utf8'));
      phone.resetAndDestroy();
      server.destroy();
    });
    for (const socket of [phone, server]) socket.on('error', () => undefined);
    phone.pipe(server);
  });

const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
};

const hasReply = async (url: string, submission: Readonly<{ text: string }>): Promise<boolean> => {
  try {
    await submit(url, submission);
    return true;
  } catch {
    return false;
  }
};

export const loseReplies = async (korshi: Korshi, times: number): Promise<readonly Figure[]> => {
  const swallowed: string[] = [];
  const proxy = swallowing(Number(new URL(korshi.url).port), swallowed);
  const url = await listen(proxy);
  const ids: string[] = [];
  let replied = 0;
  let different = 0;
  for (let index = 0; index < times; index += 1) {
    const submission = newSubmission();
    ids.push(submission.id);
    replied += Number(await hasReply(url, submission));
    const { status, text } = await submit(korshi.url, submission);
    different += Number(status !== 200 || !(swallowed[index] ?? '').includes(text));
  }
  proxy.close();
  await once(proxy, 'close');
  const rows = (await exportCsv(korshi)).filter((row) => ids.includes(row['response_id'] ?? ''));
  return [
    figure('replies lost on the way', times - replied, replied === 0),
    none('retries that got another receipt than the one that was lost', different),
    figure('rows', rows.length, rows.length === times),
  ];
};
