/**
 * What a handler is: a plain function from a request to an answer, made from the services. Two adapters call
 * it: `next-route.ts` for Next and Node's own in `bin` for the hot addresses.
 */
import { isProblem, Problem, type ProblemCode, problemBody } from '#lib/problem.ts';
import { logFault } from './log.ts';

/** `path` as asked, with its query; `bytes` at most as many as the address takes. */
export type HttpRequest = Readonly<{ method: string; path: string; headers: Headers; bytes: Uint8Array }>;
/** Names of headers in lower case; a list where a header stands several times (`set-cookie`). */
export type HttpHeaders = Readonly<Record<string, string | readonly string[]>>;
export type HttpBody = string | Uint8Array | ReadableStream<Uint8Array> | null;
export type HttpAnswer = Readonly<{ status: number; headers: HttpHeaders; body: HttpBody }>;
export type Handler = (request: HttpRequest) => Promise<HttpAnswer>;
type Work = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

export const jsonAnswer = (status: number, value: unknown, headers: HttpHeaders = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(value),
});

export const emptyAnswer = (status: number, headers: HttpHeaders = {}): HttpAnswer => ({
  status,
  headers: { 'cache-control': 'no-store', ...headers },
  body: null,
});

/** Always 303: whatever was posted, the browser gets the next page. */
export const redirectAnswer = (location: string, cookies: readonly string[] = []): HttpAnswer =>
  emptyAnswer(303, { location, ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) });

/** Seconds after which it makes sense to try again, where the problem itself does not say. */
const retryAfter: Partial<Record<ProblemCode, number>> = { 'too-many-requests': 5, unavailable: 5, 'no-space': 60 };

export const problemAnswer = (problem: Problem): HttpAnswer => {
  const seconds = problem.details['retryAfter'] ?? retryAfter[problem.code];
  const headers = {
    'content-type': 'application/problem+json',
    ...(seconds === undefined ? {} : { 'retry-after': String(seconds) }),
  };
  return jsonAnswer(problem.status, problemBody(problem), headers);
};

const answerOf = (methods: Readonly<Record<string, Work>>, request: HttpRequest): HttpAnswer | Promise<HttpAnswer> => {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const work = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (work !== undefined) return work(request);
  const refused = problemAnswer(new Problem('method-not-allowed'));
  return { ...refused, headers: { ...refused.headers, allow: Object.keys(methods).join(', ') } };
};

/**
 * The one wrapper: a Problem becomes application/problem+json; anything else is a bug, logged under the
 * address (as it is listed, without its values) and answered without details.
 */
export const answering =
  (address: string, methods: Readonly<Record<string, Work>>): Handler =>
  async (request) => {
    try {
      return await answerOf(methods, request);
    } catch (error) {
      if (!isProblem(error) || error.status >= 500) logFault(address, error);
      return problemAnswer(isProblem(error) ? error : new Problem('internal'));
    }
  };

const mediaType = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

export const isForm = (headers: Headers): boolean => mediaType(headers) === 'application/x-www-form-urlencoded';

export const requireJson = (headers: Headers): void => {
  if (mediaType(headers) !== 'application/json') throw new Problem('not-json');
};

export const requireAtMost = (limit: number, bytes: Uint8Array): void => {
  if (bytes.byteLength > limit) throw new Problem('too-large', { limit });
};

/** What stands between the slashes of the path, `api` first. */
export const segmentsOf = ({ path }: Pick<HttpRequest, 'path'>): readonly string[] =>
  (path.split('?')[0] ?? '').split('/').slice(1);

export const queryOf = (request: HttpRequest): URLSearchParams => new URLSearchParams(request.path.split('?')[1] ?? '');
