/** A study with what its figures by district are made of, worked out once: the rows' keys, and the indices of every row. */
import { type RowKeys, rowKeys } from '#lib/analysis/row-keys.ts';
import { locales } from '#lib/i18n/locale.ts';
import { type IndexId, indexDefinitions } from './index-definitions.ts';
import { type IndexOfRows, valuesOf } from './index-values.ts';
import { rowsOf, type Study } from './study.ts';

export type StudyRows = Study &
  Readonly<{
    keys: RowKeys;
    /** By language of the interview, in the order of `locales`, and not weighted. */
    languageKeys: RowKeys;
    indices: Readonly<Record<IndexId, IndexOfRows>>;
  }>;

export const studyRows = (study: Study): StudyRows => {
  const { file, filter } = study;
  const groups = locales.map((_locale, index) => index + 1);
  const indices = Object.fromEntries(indexDefinitions.map((each) => [each.id, valuesOf(file, each)]));
  return {
    ...study,
    keys: rowKeys(file, rowsOf(study)),
    languageKeys: rowKeys(file, { by: 'locale', groups, filter }),
    indices: indices as StudyRows['indices'],
  };
};
