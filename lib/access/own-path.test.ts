import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

const home = '/kk/researchers';

it.each([
  [undefined, home],
  ['', home],
  ['/ru/researchers/tokens', '/ru/researchers/tokens'],
  ['/en/results?wave=trial&by=district', '/en/results?wave=trial&by=district'],
  ['https://elsewhere.example/ru/', home],
  ['//elsewhere.example/ru/', home],
  ['/\\elsewhere.example/ru', home],
  ['/\t/elsewhere.example/ru', home],
  ['javascript:alert(1)', home],
  ['/api/exports/csv', home],
  ['/russia', home],
  ['/ru/../../api/sign-out', home],
  ['researchers', home],
])('%j leads to %s', (next, path) => {
  expect(ownPath(next, 'kk')).toBe(path);
});

it('never leaves the site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((rest) => `//${rest}`),
      ),
      (next) => {
        expect(new URL(ownPath(next, 'ru'), 'https://own.example').origin).toBe('https://own.example');
      },
    ),
  );
});
