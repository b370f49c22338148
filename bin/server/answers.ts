/** Answers that the process gives itself, without a page or a handler. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Problem, type ProblemCode, type ProblemDetails, problemBody } from '#lib/problem.ts';

export const sendProblem = (response: ServerResponse, code: ProblemCode, details: ProblemDetails = {}): void => {
  const problem = new Problem(code, details);
  const body = Buffer.from(JSON.stringify(problemBody(problem)));
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json',
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  response.end(body);
};

const farewellMilliseconds = 500;

/**
 * Answers and hangs up. What still comes is thrown away for a moment: hanging up on unread bytes would take the
 * answer with it.
 */
export const refuseBody = (request: IncomingMessage, response: ServerResponse, code: ProblemCode): void => {
  response.shouldKeepAlive = false;
  request.resume();
  response.once('finish', () => setTimeout(() => request.destroy(), farewellMilliseconds).unref());
  sendProblem(response, code);
};

/** Bytes that are no HTTP get an answer with the headers that every answer has. */
export const rawRefusal = (status: string, headers: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}content-length: 0\r\nconnection: close\r\n\r\n`;
};
