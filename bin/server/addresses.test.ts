import { describe, expect, it } from 'vitest';
import { isForRespondents, isUnused } from './addresses.ts';
import { patternOf } from './api-addresses.ts';

describe('a server for respondents only', () => {
  it.each([
    '/',
    '/ru',
    '/kk/survey',
    '/kk/survey/mobility',
    '/en/withdraw',
    '/ru/results',
    '/ru/releases/3',
    '/ru/privacy',
    '/_next/static/chunks/a.js',
    '/sw.js',
  ])('has %s', (path) => expect(isForRespondents(path)).toBe(true));

  it.each([
    '/ru/researchers',
    '/ru/researchers/sign-in',
    '/ru//researchers',
    '//ru/researchers',
    '/ru/./researchers',
    '/ru/survey/../researchers',
    '/ru/%72esearchers',
    '/RU/researchers',
    '/de/survey',
    '/api/exports/csv',
    '/api/sign-in',
    '/api/waves',
    '/api/results',
    '/api/tokens',
    '/API/exports/csv',
    '/_next/image',
    '/_next/data/x',
  ])('has no %s', (path) => expect(isForRespondents(path)).toBe(false));
});

it.each([
  ['/_next/image', true],
  ['/_next/data/x/ru.json', true],
  ['/_next/static/a.js', false],
  ['/ru', false],
] as const)('offers nothing of Next that is not used: %s', (path, unused) => expect(isUnused(path)).toBe(unused));

it.each([
  ['/api/drafts/{id}', '/api/drafts/abc', true],
  ['/api/drafts/{id}', '/api/drafts/', false],
  ['/api/drafts/{id}', '/api/drafts/a/b', false],
  ['/api/openapi.json', '/api/openapi.json', true],
  ['/api/openapi.json', '/api/openapi-json', false],
  ['/api/waves/{wave}/open', '/api/waves/autumn/open', true],
] as const)('takes %s of the description for %s: %s', (listed, path, isMeant) => {
  expect(patternOf(listed).test(path)).toBe(isMeant);
});
