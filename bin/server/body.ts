import type { IncomingMessage } from 'node:http';
import { limits } from './limits.ts';

export type BodyFault = 'too-large' | 'too-slow' | 'broken-off';

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const isTooSlow = (received: number, since: number): boolean => {
  const milliseconds = performance.now() - since;
  return milliseconds > limits.graceMilliseconds && (received / milliseconds) * 1000 < limits.bytesPerSecond;
};

/** The whole body, or why there is none. What is too large is not read to its end: the caller closes the connection. */
export const readBody = (request: IncomingMessage, limit: number = limits.bodyBytes): Promise<Buffer | BodyFault> => {
  if (!hasBody(request)) return Promise.resolve(Buffer.alloc(0));
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const since = performance.now();
    const chunks: Buffer[] = [];
    let received = 0;
    const take = (chunk: Buffer): void => {
      received += chunk.length;
      if (received > limit) settle('too-large');
      else chunks.push(chunk);
    };
    const settle = (outcome: Buffer | BodyFault): void => {
      clearInterval(watch);
      // What still comes is no longer looked at: who refuses the body lets the rest of it run away.
      request.off('data', take);
      request.pause();
      resolve(outcome);
    };
    const watch = setInterval(() => {
      if (isTooSlow(received, since)) settle('too-slow');
    }, 5000);
    request.on('data', take);
    request.on('end', () => settle(Buffer.concat(chunks)));
    request.on('error', () => settle('broken-off'));
    request.on('close', () => settle('broken-off'));
  });
};
