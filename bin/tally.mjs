// Counts of tests, as vitest and Playwright write them into their JSON reports.
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */
/** @typedef {Readonly<{ title: string, status: string }>} Test */
/** @typedef {Readonly<{ fullName: string, status: string }>} UnitTest */
/** @typedef {Readonly<{ status: string, annotations?: readonly { description?: string }[] }>} BrowserTest */
/** @typedef {Readonly<{ title: string, tests: readonly BrowserTest[] }>} Spec */
/** @typedef {Readonly<{ specs?: readonly Spec[], suites?: readonly Suite[] }>} Suite */
/** @typedef {Suite & Readonly<{ testResults?: readonly { assertionResults: readonly UnitTest[] }[] }>} Report */

const PASSED = new Set(['passed', 'expected']);
const SKIPPED = new Set(['pending', 'skipped', 'todo', 'disabled']);

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const total = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** @param {boolean} ok @returns {Tally} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** What is missing, where the test says so. @param {BrowserTest} test */
const reason = ({ annotations = [] }) =>
  annotations.flatMap(({ description }) => (description ? [`, ${description}`] : []));

/** Playwright's tests: suites in suites. @param {Suite} suite @returns {readonly Test[]} */
const browserTests = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ title, tests }) =>
    tests.map((test) => ({ title: title + reason(test).join(''), status: test.status })),
  ),
  ...suites.flatMap(browserTests),
];

/** The tests in a report of either program. @param {Report} report @returns {readonly Test[]} */
const testsOf = (report) =>
  report.testResults
    ? report.testResults.flatMap(({ assertionResults }) =>
        assertionResults.map(({ fullName, status }) => ({ title: fullName, status })),
      )
    : browserTests(report);

/** @param {string} path @returns {readonly Test[]} */
const read = (path) => {
  try {
    return testsOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
};

/**
 * What a test program counted. A program that failed without a failing test (it did not start, an error came between the
 * tests, it wrote no report) counts as one failure: a red exit is never a green line. A skipped test is named.
 *
 * @param {string} path of its report
 * @param {boolean} ok whether it ended well
 * @returns {Tally}
 */
export function tally(path, ok) {
  const tests = read(path);
  const passed = tests.filter(({ status }) => PASSED.has(status)).length;
  const left = tests.filter(({ status }) => SKIPPED.has(status));
  const failed = tests.length - passed - left.length;
  for (const { title } of left) console.log(`skipped: ${title}`);
  const silent = tests.length === 0 || (!ok && failed === 0);
  return { passed, failed: silent ? failed + 1 : failed, skipped: left.length };
}
