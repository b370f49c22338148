import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendAsset } from './send-asset.ts';

const folder = mkdtempSync(join(tmpdir(), 'korshi-assets-'));
const assets = join(folder, 'assets');
const server = createServer((request, response) => void sendAsset(request, response, request.url ?? '', assets));

beforeAll(async () => {
  mkdirSync(join(assets, 'chunks'), { recursive: true });
  writeFileSync(join(assets, 'chunks', 'one.js'), 'plain');
  writeFileSync(join(assets, 'chunks', 'one.js.br'), 'shorter');
  writeFileSync(join(assets, '.hidden.js'), 'secret');
  writeFileSync(join(folder, 'store.db'), 'secret');
  writeFileSync(join(folder, 'outside.js'), 'secret');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the address as it is: `fetch` would mend it. */
const get = (name: string, headers = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`GET /_next/static/${name} HTTP/1.1\r\nhost: x\r\n${headers}connection: close\r\n\r\n`);
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

it('sends the best form that the browser reads, to be kept', async () => {
  const short = await get('chunks/one.js', 'accept-encoding: gzip, br\r\n');
  expect(short).toContain('content-encoding: br');
  expect(short).toContain('cache-control: public, max-age=31536000, immutable');
  expect(short.endsWith('shorter')).toBe(true);
  expect((await get('chunks/one.js', 'accept-encoding: gzip\r\n')).endsWith('plain')).toBe(true);
});

it.each([
  '../outside.js',
  '%2e%2e/outside.js',
  '..%2foutside.js',
  '../store.db',
  'chunks/../../outside.js',
  './chunks/one.js',
  '.hidden.js',
  'chunks/one.js/',
  'chunks/one.js.br',
  'none.js',
  'chunks',
  '',
])('has no file but those of the builds: %j', async (name) => {
  const answer = await get(name);
  expect(answer).toContain('HTTP/1.1 404 ');
  expect(answer).not.toContain('secret');
});
