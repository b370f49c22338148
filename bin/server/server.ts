/** The one HTTP server with its limits. Until the site is ready, and on the way down, it says "later". */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Environment } from '#lib/environment.ts';
import { logError } from '../log.ts';
import { rawRefusal, sendProblem } from './answers.ts';
import { limits } from './limits.ts';
import { fixedHeaders, headerSetter } from './security-headers.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type WebServer = Readonly<{
  server: Server;
  port: number;
  serve(answer: Answer): void;
  /** Stops accepting, lets what runs finish, cuts what is left after `patience`. */
  close(patience: number): Promise<void>;
}>;

const sweepMilliseconds = 50;

const rawStatus: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What is no HTTP, or too slow, gets a last line and is hung up on. */
const refuseRaw = (error: NodeJS.ErrnoException, socket: Socket, publicUrl: string): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else socket.end(rawRefusal(rawStatus[error.code ?? ''] ?? '400 Bad Request', fixedHeaders(publicUrl)));
};

/** A fault after the first byte breaks the transfer: it never ends as if it were whole. */
const failed = (error: unknown, response: ServerResponse): void => {
  if (response.destroyed) return;
  logError('request', error);
  if (response.headersSent) response.destroy();
  else sendProblem(response, 'internal');
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

export const openServer = async (
  { port, host, publicUrl }: Environment,
  isDevelopment: boolean,
): Promise<WebServer> => {
  const setHeaders = headerSetter(publicUrl, isDevelopment);
  let answer: Answer | undefined;
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMilliseconds,
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.keepAliveMilliseconds,
  });
  server.timeout = limits.silenceMilliseconds;
  server.on('request', (request, response) => {
    setHeaders(request, response);
    if (answer === undefined) {
      response.setHeader('retry-after', '2');
      sendProblem(response, 'unavailable');
    } else answer(request, response).catch((error: unknown) => failed(error, response));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseRaw(error, socket, publicUrl));
  await listen(server, port, host);
  const close = (patience: number): Promise<void> =>
    new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      // A connection turns idle only when its answer is through: Node looks for idle ones once, we go on looking.
      const sweep = setInterval(() => server.closeIdleConnections(), sweepMilliseconds);
      server.close(() => {
        clearTimeout(cut);
        clearInterval(sweep);
        resolve();
      });
    });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    serve: (ready) => {
      answer = ready;
    },
    close,
  };
};
