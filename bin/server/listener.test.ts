import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Environment } from '#lib/environment.ts';
import { answerRequest, type Site } from './listener.ts';
import { openServer, type WebServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'korshi-site-'));
const environment: Environment = {
  port: 0,
  host: '127.0.0.1',
  dataDir: folder,
  databaseUrl: '',
  publicUrl: 'https://survey.example',
  side: 'both',
};

/** A page that says what reached it; one that never ends by itself; one that fails. */
const answerPage: Site['pages']['answer'] = async (request, response) => {
  if (request.url === '/ru/slow') await new Promise((resolve) => setTimeout(resolve, 300));
  if (request.url === '/ru/fault') throw new Error('secret place');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  response.setHeader('x-policy-of-request', String(request.headers['content-security-policy']));
  response.end(`${request.method} ${request.url} ${Buffer.concat(chunks).length}`);
};

const site: Site = {
  environment,
  isDevelopment: false,
  assets: folder,
  api: [/^\/api\/(hot|forms)$/],
  direct: [
    {
      path: /^\/api\/hot$/,
      handler: ({ method, bytes }) =>
        Promise.resolve({ status: 201, headers: { 'set-cookie': ['a=1', 'b=2'] }, body: `${method} ${bytes.length}` }),
    },
  ],
  pages: { answer: answerPage, close: () => Promise.resolve() },
};

let web: WebServer;
const addressOf = (path: string): string => `http://127.0.0.1:${web.port}${path}`;

beforeAll(async () => {
  writeFileSync(join(folder, 'chunk-1.js'), 'plain');
  web = await openServer(environment, false);
});
afterEach(() => web.serve((request, response) => answerRequest(site, request, response)));
afterAll(async () => {
  await web.close(0);
  rmSync(folder, { recursive: true });
});

/** Sends bytes as they are: `fetch` mends addresses and methods. */
const sendRaw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(web.port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });

const everyHeader = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

describe('the server', () => {
  it('says "later" until the site is there, with every header', async () => {
    const answer = await fetch(addressOf('/ru'));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(Object.fromEntries(answer.headers)).toMatchObject(everyHeader);
  });

  it.each(['/ru', '/api/hot', '/_next/static/chunk-1.js', '/_next/static/none.js', '/_next/image'])(
    'sets every header: %s',
    async (path) => {
      const { headers } = await fetch(addressOf(path));
      expect(Object.fromEntries(headers)).toMatchObject(everyHeader);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']{22,}';/);
      expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('draws a nonce for each request and tells the page', async () => {
    const policies = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { headers } = await fetch(addressOf('/ru'));
        expect(headers.get('x-policy-of-request')).toBe(headers.get('content-security-policy'));
        return headers.get('content-security-policy');
      }),
    );
    expect(new Set(policies).size).toBe(20);
  });

  it('answers hot addresses itself, with every cookie', async () => {
    const answer = await fetch(addressOf('/api/hot'), { method: 'POST', body: 'abc' });
    expect([answer.status, await answer.text(), answer.headers.getSetCookie()]).toEqual([
      201,
      'POST 3',
      ['a=1', 'b=2'],
    ]);
  });

  it('hands a body that was read on to the page', async () => {
    const body = 'x'.repeat(200_000);
    const answer = await fetch(addressOf('/api/forms'), { method: 'POST', body });
    expect(await answer.text()).toBe('POST /api/forms 200000');
  });

  it('refuses a body that is too large, announced or not', async () => {
    const announced = await fetch(addressOf('/api/hot'), { method: 'POST', body: 'x'.repeat(300_000) });
    expect([announced.status, await announced.json()]).toMatchObject([413, { code: 'too-large' }]);
    const status = await new Promise((resolve, reject) => {
      const sending = httpRequest(addressOf('/api/hot'), { method: 'POST' }, (answer) => resolve(answer.statusCode));
      sending.on('error', reject);
      for (let chunk = 0; chunk < 10; chunk += 1) sending.write('x'.repeat(60_000));
      sending.end();
    });
    expect(status).toBe(413);
  });

  it.each([
    ['POST', '/ru', 'GET, HEAD'],
    ['DELETE', '/', 'GET, HEAD'],
    ['OPTIONS', '/api/hot', 'GET, HEAD, POST, PUT, PATCH, DELETE'],
  ])('refuses %s %s', async (method, path, allow) => {
    const answer = await fetch(addressOf(path), { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    expect(await answer.json()).toMatchObject({ code: 'method-not-allowed' });
  });

  it('knows the addresses of the API and no others', async () => {
    const answer = await fetch(addressOf('/api/nothing'));
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'not-found' }]);
  });

  it('says nothing about a fault', async () => {
    const said: string[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
    const answer = await fetch(addressOf('/ru/fault')).finally(() => {
      process.stderr.write = write;
    });
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { type: 'about:blank', title: 'internal', status: 500, code: 'internal' },
    ]);
    expect(Object.fromEntries(answer.headers)).toMatchObject(everyHeader);
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ level: 'error', event: 'request' });
  });

  it.each([
    ['GET /ru HTTP/1.1\r\nno colon here\r\n\r\n', '400'],
    [`GET /ru HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, '431'],
  ])('refuses what is no HTTP with every header', async (text, status) => {
    const answer = await sendRaw(text);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    for (const [name, value] of Object.entries(everyHeader)) expect(answer).toContain(`${name}: ${value}`);
  });
});
