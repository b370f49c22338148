/** What the survey needs of a store of responses. The rooms below know no SQL; the room that does implements this. */
import type { NewResponse, StoredResponse } from './stored-response.ts';

/** What a receipt is made of. */
export type ReceiptContent = Readonly<{
  id: string;
  digest: string;
  wave: string;
  version: number;
  receivedOn: string;
}>;

export type AppendVerdict =
  | Readonly<{ kind: 'stored'; receipt: ReceiptContent }>
  /** The same id with the same bytes: the first receipt again. */
  | Readonly<{ kind: 'replayed'; receipt: ReceiptContent }>
  /** The same id with other content: the first stays, this one is in quarantine; the receipt is for this one. */
  | Readonly<{ kind: 'id-taken'; receipt: ReceiptContent }>
  | Readonly<{ kind: 'code-used' }>
  | Readonly<{ kind: 'withdrawn' }>;

/** One step of the store's history; the analysis file follows it. */
export type Change = Readonly<{
  sequence: number;
  kind: 'appended' | 'excluded' | 'included' | 'withdrawn' | 'emptied';
  wave: string;
  response: string;
  /** The response's own place in the order of arrival; null where no response is meant, and in old rows. */
  responseSequence: number | null;
}>;

/** A response as the analysis file lays it out, in bytes; null where the store has none. */
export type PackedResponse = Readonly<{ sequence: number; isExcluded: boolean; cells: Uint8Array | null }>;

export type ResponsePage = Readonly<{ wave: string; after: number; upTo: number; limit: number }>;
export type WaveCounts = Readonly<{
  complete: number;
  partial: number;
  /** Sent with less than half of the core items, or given up and only counted. */
  breakOff: number;
  excluded: number;
  overQuota: number;
  quarantined: number;
  drafts: number;
  /** Ends before the survey began, by ending. */
  ended: Readonly<Record<string, number>>;
}>;

export type ResponseStore = Readonly<{
  /** What is known of an id, looked at before anything else of a submission; `bytes` go to quarantine if they differ. */
  known(id: string, digest: string, bytes: Uint8Array, receivedOn: string): Promise<AppendVerdict | undefined>;
  /**
   * Commits and syncs; concurrent calls share one transaction, each with its own verdict. Replaces the draft of
   * the same withdrawal code. `minute` (ISO, to the minute) is kept for 14 days in a table of its own.
   */
  append(response: NewResponse, bytes: Uint8Array, minute: string): Promise<AppendVerdict>;
  /**
   * Many rows in one transaction, for synthetic and settled ones, taken one by one; a known id is passed over.
   * Returns how many were new.
   */
  appendMany(responses: Iterable<NewResponse>): Promise<number>;
  /** A page in the order of arrival, of sequences above `after` and up to `upTo`. */
  read(page: ResponsePage): Promise<readonly StoredResponse[]>;
  /** The same page without reading answers, of break-offs too. */
  readPacked(page: ResponsePage): Promise<readonly PackedResponse[]>;
  /** Keeps bytes that were worked out anew; a response that has gone meanwhile is passed over. */
  keepPacked(rows: readonly PackedResponse[]): Promise<void>;
  find(id: string): Promise<StoredResponse | undefined>;
  /** The last sequence given to a response of the wave; 0 if there is none. */
  lastSequence(wave: string): Promise<number>;
  /** Rows that an export would hold, up to a sequence: all but break-offs. */
  countExportable(wave: string, upTo: number): Promise<number>;
  counts(wave: string): Promise<WaveCounts>;
  /** Changes above `after`, in order. */
  changes(after: number, limit: number): Promise<readonly Change[]>;
  /** The last change of all, or of one wave; 0 if there is none. */
  lastChange(wave?: string): Promise<number>;
  exclude(id: string, reason: string | null): Promise<boolean>;
  /** Deletes response, quarantine and draft of the code (its sha-256 in hex). False if nothing had it. */
  withdraw(codeHash: string): Promise<boolean>;
  /** Takes every response, draft and count of a trial wave out without a trace. Returns how many responses went. */
  empty(wave: string): Promise<number>;
  /** Removes minutes of arrival older than a time (ISO). */
  forgetArrivals(before: string): Promise<void>;
}>;
