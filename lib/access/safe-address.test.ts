import { expect, it } from 'vitest';
import { isSafeAddress } from './safe-address.ts';

it.each([
  ['https://survey.example', 'survey.example', true],
  ['https://survey.example', '10.0.0.7:3000', true],
  ['http://localhost:3000', 'localhost:3000', true],
  ['http://localhost:3000', '127.0.0.1:3000', true],
  ['http://localhost:3000', '[::1]:3000', true],
  ['http://localhost:3000', 'korshi.localhost', true],
  ['http://localhost:3000', null, true],
  ['http://localhost:3000', '192.168.1.5:3000', false],
  ['http://localhost:3000', 'localhost.example:3000', false],
  ['http://localhost:3000', 'a b', false],
  ['http://192.168.1.5:3000', '192.168.1.5:3000', false],
  ['http://survey.example', 'localhost:3000', false],
])('%s reached as %s: %s', (publicUrl, host, isSafe) => {
  expect(isSafeAddress(publicUrl, host)).toBe(isSafe);
});
