/** Node's own adapter for the handlers of the hot and vital addresses: ten times cheaper than a page's way. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Handler, HttpAnswer } from '#app/api/answer.ts';

export type DirectAddress = Readonly<{ path: RegExp; handler: Handler }>;

const headersOf = (request: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, [value].flat().join(', '));
  }
  return headers;
};

const send = async (answer: HttpAnswer, response: ServerResponse, isHead: boolean): Promise<void> => {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  const { body } = answer;
  if (body === null || isHead) response.end();
  else if (body instanceof ReadableStream) await pipeline(Readable.fromWeb(body as never), response);
  else response.end(body);
};

/** False when none of the addresses is meant. */
export const answerDirectly = async (
  addresses: readonly DirectAddress[],
  request: IncomingMessage,
  response: ServerResponse,
  { path, body }: Readonly<{ path: string; body: Uint8Array }>,
): Promise<boolean> => {
  const address = addresses.find((candidate) => candidate.path.test(path));
  if (address === undefined) return false;
  const method = request.method ?? 'GET';
  const answer = await address.handler({ method, path: request.url ?? path, headers: headersOf(request), bytes: body });
  await send(answer, response, method === 'HEAD');
  return true;
};
