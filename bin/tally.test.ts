import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tally, total } from './tally.mjs';

const UNIT = {
  testResults: [
    {
      assertionResults: [
        { fullName: 'rake sums', status: 'passed' },
        { fullName: 'rake stops', status: 'failed' },
      ],
    },
    { assertionResults: [{ fullName: 'trim waits', status: 'pending' }] },
  ],
};
const BROWSER = {
  suites: [
    {
      specs: [{ title: 'answers in Kazakh', tests: [{ status: 'expected' }, { status: 'flaky' }] }],
      suites: [
        {
          specs: [
            { title: 'reads aloud', tests: [{ status: 'skipped', annotations: [{ description: 'for want of R' }] }] },
          ],
        },
      ],
    },
  ],
};

describe('the tally', () => {
  let folder = '';
  const written = (report: unknown): string => {
    const path = join(folder, 'report.json');
    writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report));
    return path;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tally-'));
    vi.spyOn(console, 'log').mockReturnValue();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['unit tests', UNIT, false, { passed: 1, failed: 1, skipped: 1 }],
    ['browser tests, a flaky one being a failure', BROWSER, false, { passed: 1, failed: 1, skipped: 1 }],
    ['a red exit without a failing test', { testResults: [] }, false, { passed: 0, failed: 1, skipped: 0 }],
    ['no test at all', { suites: [] }, true, { passed: 0, failed: 1, skipped: 0 }],
    ['a report cut short', '{"suites": [', true, { passed: 0, failed: 1, skipped: 0 }],
  ])('counts %s', (_what, report, ok, counted) => {
    expect(tally(written(report), ok)).toEqual(counted);
  });

  it('names what was skipped', () => {
    tally(written(BROWSER), true);
    expect(console.log).toHaveBeenCalledWith('skipped: reads aloud, for want of R');
  });

  it('adds up', () => {
    const row = { passed: 2, failed: 1, skipped: 0 };
    expect(total([row, row])).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });
});
