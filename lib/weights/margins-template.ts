/**
 * The file to fill in: every cell of both districts, without a number. The adult population of the districts by sex and
 * age was not found in any open source, and nothing is weighted by invented numbers. Semicolons and the byte-order mark
 * let a spreadsheet open it in columns.
 */
import { ageWords, districtKeys, sexWords } from './population-codes.ts';

const columns =
  'district_id;district_key;sex;age_group;population;reference_date;source;source_url;table;status;note'.split(';');
const note = 'not found; do not weight by sex and age until filled';

export const marginsTemplate = (): string => {
  const rows = [...districtKeys].flatMap(([id, key]) =>
    [...sexWords.values()].flatMap((sex) =>
      [...ageWords.values()].map((age) => [id, key, sex, age, '', '', '', '', '', 'EMPTY_TEMPLATE', note].join(';')),
    ),
  );
  return `\uFEFF${[columns.join(';'), ...rows].join('\r\n')}\r\n`;
};
