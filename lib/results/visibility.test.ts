import { describe, expect, it } from 'vitest';
import type { Role } from '#lib/access/role.ts';
import { sampleWave } from '#lib/analysis/sample.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { visibility } from './visibility.ts';

const trial = sampleWave;
const real = (id: string, change: Partial<Wave> = {}): Wave => ({
  ...trial,
  id,
  kind: 'real',
  state: 'open',
  openedOn: '2026-11-10',
  ...change,
});
const planned = real('next', { state: 'planned', openedOn: null });
const open = real('autumn');
const openWithoutEmbargo = real('autumn', { settings: { ...trial.settings, embargo: false } });
const closed = real('spring', { state: 'closed', openedOn: '2026-03-01', closedOn: '2026-04-01' });

const seen = (role: Role | undefined, waves: readonly Wave[], requested?: string) => {
  const { reader, wave, withheld, record } = visibility(role, waves, requested);
  return [reader, wave?.id ?? withheld, record ? 'record' : 'no record'];
};

describe('who sees what on the results page', () => {
  it.each([
    ['no real wave yet: the live figures of the trial', [trial], ['public', 'trial', 'record']],
    ['a real wave only planned: the trial still', [trial, planned], ['public', 'trial', 'record']],
    ['a real wave open under embargo: nothing at all', [trial, open], ['public', 'embargo', 'no record']],
    ['a real wave open without embargo: the record', [trial, openWithoutEmbargo], ['public', 'no-release', 'record']],
    ['a real wave closed: the record, no trial any more', [trial, closed], ['public', 'no-release', 'record']],
    ['one closed and one open under embargo: nothing', [trial, closed, open], ['public', 'embargo', 'no record']],
    ['no wave at all: the record', [], ['public', 'no-release', 'record']],
  ])('the public, %s', (_name, waves, expected) => {
    expect(seen(undefined, waves)).toEqual(expected);
  });

  it('lets the public name no wave', () => {
    expect(seen(undefined, [trial, closed], 'spring')).toEqual(['public', 'no-release', 'record']);
    expect(seen(undefined, [trial, open], 'trial')).toEqual(['public', 'embargo', 'no record']);
  });

  it.each(['administrator', 'researcher', 'reader'] as const)('shows a %s live figures of any wave', (role) => {
    expect(seen(role, [trial, closed, open])).toEqual(['researcher', 'autumn', 'record']);
    expect(seen(role, [trial, closed, open], 'spring')).toEqual(['researcher', 'spring', 'record']);
    expect(seen(role, [trial, closed, open], 'trial')).toEqual(['researcher', 'trial', 'record']);
    expect(seen(role, [trial, planned])).toEqual(['researcher', 'trial', 'record']);
    expect(seen(role, [trial], 'winter')).toEqual(['researcher', 'unknown-wave', 'record']);
  });
});
