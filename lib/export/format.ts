import type { Locale } from '#lib/i18n/locale.ts';
import type { Dataset } from './dataset.ts';

/** What stands in the cells: codes, or their wording in a language. */
export const valueForms = ['codes', 'labels'] as const;
export type ValueForm = (typeof valueForms)[number];

export type FormatChoice = Readonly<{ locale: Locale; values: ValueForm }>;

/** A way to write a data set to a file. A new one is one file and one line of the registry. */
export type Format = Readonly<{
  /** As in the address of the download. */
  name: string;
  extension: string;
  contentType: string;
  /** What it is unless the reader asks for the other. */
  values: ValueForm;
  /** Bytes as they are pulled; throws where the data set turns out not to be whole. */
  write(dataset: Dataset, choice: FormatChoice): AsyncGenerator<Uint8Array>;
}>;
