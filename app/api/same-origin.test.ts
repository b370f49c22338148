import { expect, it } from 'vitest';
import { requireSameOrigin } from './same-origin.ts';

const host = 'survey.example';
const publicUrl = 'https://survey.example';

const passes = (headers: Record<string, string>, address = publicUrl): boolean => {
  try {
    requireSameOrigin(new Headers({ host, ...headers }), address);
    return true;
  } catch {
    return false;
  }
};

it.each<[Record<string, string>, boolean]>([
  [{ 'sec-fetch-site': 'same-origin', origin: publicUrl }, true],
  // Under a no-referrer policy a form of ours sends no origin to speak of.
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: publicUrl }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: publicUrl }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, false],
  [{ origin: publicUrl }, true],
  [{ origin: 'https://survey.example:8443' }, false],
  [{ origin: 'https://survey.example.elsewhere.example' }, false],
  [{ origin: 'https://elsewhere.example' }, false],
  [{}, true],
])('%j: %s', (headers, isOurs) => {
  expect(passes(headers)).toBe(isOurs);
});

it('knows the name it was called by', () => {
  const headers = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' };
  expect(passes(headers, 'http://localhost:3000')).toBe(true);
});
