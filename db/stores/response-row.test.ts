import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHashOf, fromRow, toRow } from './response-row.ts';
import { response } from './sample.contract.ts';

const given = response(1, { flags: ['hidden', 'late'], access: 'K7' });

describe('the row of a response', () => {
  it('holds its documents as canonical text: the order of keys does not matter', () => {
    const turned = { ...given, answers: Object.fromEntries(Object.entries(given.answers).reverse()) };
    expect(toRow(turned)).toEqual(toRow(given));
    expect(toRow(given)).toMatchObject({ started: '2026-11-22T09:00+05:00', durationS: 81, flags: 'hidden late' });
  });

  it('becomes the same response again', () => {
    expect(fromRow({ ...toRow(given), sequence: 7, excluded: null })).toEqual({
      ...given,
      sequence: 7,
      excluded: null,
    });
  });

  it('carries a hash that README.md tells anybody how to compute', () => {
    const row = toRow(given);
    const lines = [
      row.id,
      'trial',
      'border-cooperation',
      '1',
      'kk',
      'web',
      'complete',
      '2026-11-22',
      row.answers,
      row.paradata,
    ];
    const text = [...lines, 'hidden late', '', row.digest, '', 'K7'].join('\n');
    expect(row.contentHash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it.each(['answers', 'status', 'flags', 'withdrawal', 'digest'] as const)(
    'shows in its hash when %s was altered',
    (column) => {
      const row = toRow(given);
      expect(contentHashOf({ ...row, [column]: 'altered' })).not.toBe(row.contentHash);
    },
  );
});
