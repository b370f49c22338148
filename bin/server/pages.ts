/** Next inside our process: it gets requests whose policy is set and whose body is read. */
import { createServer, IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';

export type Pages = Readonly<{
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}>;

/**
 * Next asks for the server to open sockets on it, which only the development needs: in production it is given one
 * that listens nowhere.
 */
export const preparePages = async (server: Server, port: number, isDevelopment: boolean): Promise<Pages> => {
  const httpServer = isDevelopment ? server : createServer();
  const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: 'localhost', port, httpServer, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { answer: (request, response) => handle(request, response), close: () => app.close() };
};

/** The same request with its body, already read, to be read once more. */
export const withBody = (request: IncomingMessage, body: Buffer): IncomingMessage => {
  const copy = new IncomingMessage(request.socket);
  Object.assign(copy, {
    method: request.method,
    url: request.url,
    httpVersion: request.httpVersion,
    httpVersionMajor: request.httpVersionMajor,
    httpVersionMinor: request.httpVersionMinor,
    headers: request.headers,
    rawHeaders: request.rawHeaders,
    complete: true,
  });
  copy.push(body);
  copy.push(null);
  return copy;
};
