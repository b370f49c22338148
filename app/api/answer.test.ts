import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem, type ProblemCode, problems } from '#lib/problem.ts';
import { answering, type Handler, jsonAnswer } from './answer.ts';
import { readAtMost } from './read-body.ts';
import { jsonOf, requestWith } from './temporary-services.ts';

afterEach(() => vi.restoreAllMocks());

const throwing = (error: unknown): Handler =>
  answering('/api/things/{id}', {
    GET: () => {
      throw error;
    },
  });
const get = (handler: Handler, method = 'GET') => handler(requestWith({ method, path: '/api/things/secret?x=1' }));
/** What was written to the log. */
const logged = () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  return lines;
};

describe('the one wrapper', () => {
  const all = Object.keys(problems) as ProblemCode[];

  it.each(all)('answers the problem %s', async (code) => {
    logged();
    const answer = await get(throwing(new Problem(code, { errors: [1] })));
    expect([answer.status, answer.headers['content-type']]).toEqual([problems[code], 'application/problem+json']);
    expect(jsonOf(answer)).toMatchObject({ code, status: problems[code], errors: [1] });
  });

  it.each<readonly [ProblemCode, Readonly<Record<string, unknown>>, string | undefined]>([
    ['too-many-requests', { retryAfter: 7 }, '7'],
    ['unavailable', {}, '5'],
    ['no-space', {}, '60'],
    ['not-found', {}, undefined],
  ])('says after %s when to try again', async (code, details, seconds) => {
    logged();
    expect((await get(throwing(new Problem(code, details)))).headers['retry-after']).toBe(seconds);
  });

  it('knows a problem of the other module graph by its brand', async () => {
    const foreign = { ...new Problem('withdrawn'), message: 'withdrawn' };
    expect((await get(throwing(foreign))).status).toBe(410);
  });

  it('tells nothing of a bug and logs it on one line, without message, address or values', async () => {
    const lines = logged();
    const error = new Error('insert into responses values ("secret answer")\nforged line', {
      cause: new TypeError('secret'),
    });
    const answer = await get(throwing(error));
    expect(jsonOf(answer)).toEqual({ type: 'about:blank', title: 'internal', status: 500, code: 'internal' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(lines[0]).not.toMatch(/secret|forged/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      address: '/api/things/{id}',
      fault: 'Error',
      cause: { fault: 'TypeError' },
    });
  });

  it.each(['POST', 'DELETE', 'constructor'])('does not know the method %s', async (method) => {
    const answer = await get(answering('/api/things', { GET: () => jsonAnswer(200, {}) }), method);
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET']);
  });

  it('answers HEAD like GET', async () => {
    expect((await get(answering('/api/things', { GET: () => jsonAnswer(200, {}) }), 'HEAD')).status).toBe(200);
  });
});

describe('reading a body', () => {
  const stream = (sizes: readonly number[], cancelled = () => undefined) => {
    const rest = [...sizes];
    return new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const size = rest.shift();
        if (size === undefined) controller.close();
        else controller.enqueue(new Uint8Array(size).fill(size));
      },
      cancel: cancelled,
    });
  };

  it('joins its parts', async () => {
    expect(await readAtMost(stream([1, 2]), 3)).toEqual(new Uint8Array([1, 2, 2]));
    expect(await readAtMost(null, 0)).toEqual(new Uint8Array());
  });

  it('stops at the limit and reads no further', async () => {
    const cancelled = vi.fn();
    expect(await readAtMost(stream([2, 2, 1e6], cancelled), 3)).toBeUndefined();
    expect(cancelled).toHaveBeenCalledOnce();
  });
});
