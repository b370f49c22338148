/** What is wrong with a margins file. */

export const marginFaultCodes = [
  /** A quotation mark is never closed. */
  'open-quote',
  /** No line below the head. */
  'no-lines',
  'missing-column',
  /** The letters are in another encoding. */
  'not-utf8',
  'unknown-district',
  /** Number and key of the district name different ones. */
  'district-differs',
  'unknown-sex',
  'unknown-age',
  /** Sex and age are both `all`: the total of a district follows from its lines. */
  'whole-district',
  'no-population',
  'not-a-number',
  'negative',
  'not-whole',
  'no-date',
  'not-a-date',
  'no-source',
  'no-table',
  /** The cell stands in an earlier line, `value`. */
  'twice',
  /** The district has sex and age crossed and apart. */
  'crossed-and-apart',
  /** No line has the cell `value`. */
  'missing-cell',
  'missing-district',
] as const;
export type MarginFaultCode = (typeof marginFaultCodes)[number];

/** `line` as a text editor counts; none for the file as a whole. `column`: its name in the head, or nothing. */
export type MarginFault = Readonly<{ line?: number; column: string; code: MarginFaultCode; value?: string }>;
