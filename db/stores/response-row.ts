/** The border between a response and its row: canonical texts one way, parsed once the other way. */
import { hash } from 'node:crypto';
import type { responses } from '#db/tables.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { ReceiptContent } from '#lib/responses/store.ts';
import { durationOf, type Flag, type NewResponse, type StoredResponse } from '#lib/responses/stored-response.ts';
import type { Paradata } from '#lib/responses/submission.ts';

export type ResponseRow = typeof responses.$inferSelect;
export type NewResponseRow = Omit<ResponseRow, 'sequence' | 'excluded'>;

/**
 * sha-256 of what was received, in hex: these columns in this order, one a line, an absent one as an empty line.
 * README.md says how to compute it outside.
 */
export const contentHashOf = (row: Omit<NewResponseRow, 'contentHash' | 'started' | 'durationS'>): string =>
  hash(
    'sha256',
    [
      row.id,
      row.wave,
      row.questionnaire,
      row.version,
      row.locale,
      row.mode,
      row.status,
      row.receivedOn,
      row.answers,
      row.paradata,
      row.flags,
      row.lastSection,
      row.digest,
      row.withdrawal,
      row.access,
    ].join('\n'),
  );

export const toRow = (response: NewResponse): NewResponseRow => {
  const row = {
    id: response.id,
    wave: response.wave,
    questionnaire: response.questionnaire,
    version: response.version,
    locale: response.locale,
    mode: response.mode,
    status: response.status,
    receivedOn: response.receivedOn,
    started: response.paradata.started ?? null,
    durationS: durationOf(response.paradata),
    answers: canonicalJson(response.answers),
    paradata: canonicalJson(response.paradata),
    flags: response.flags.join(' '),
    lastSection: response.lastSection,
    digest: response.digest,
    contentHash: '',
    withdrawal: response.withdrawal,
    access: response.access,
  };
  row.contentHash = contentHashOf(row);
  return row;
};

/** A row was parsed before it was written and carries its hash; it is trusted here. */
export const fromRow = (row: ResponseRow): StoredResponse => ({
  sequence: row.sequence,
  id: row.id,
  wave: row.wave,
  questionnaire: row.questionnaire,
  version: row.version,
  locale: row.locale,
  mode: row.mode,
  status: row.status,
  receivedOn: row.receivedOn,
  answers: JSON.parse(row.answers) as Answers,
  paradata: JSON.parse(row.paradata) as Paradata,
  flags: row.flags === '' ? [] : (row.flags.split(' ') as Flag[]),
  lastSection: row.lastSection,
  digest: row.digest,
  withdrawal: row.withdrawal,
  access: row.access,
  excluded: row.excluded,
});

/** The fields a receipt is made of, for a digest that the store holds. */
export const receiptOf = (
  row: Pick<ResponseRow, 'id' | 'wave' | 'version'>,
  held: Readonly<{ digest: string; receivedOn: string }>,
): ReceiptContent => ({
  id: row.id,
  digest: held.digest,
  wave: row.wave,
  version: row.version,
  receivedOn: held.receivedOn,
});
