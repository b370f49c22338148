/** For tests: filled margins files, with invented numbers that stand for no district. */
import { ageWords, districtKeys, everybody, sexWords } from './population-codes.ts';

const head = 'district_id,district_key,sex,age_group,population,reference_date,source,source_url,status,note';
const origin = '2021-10-01,Census 2020,https://example.org/table-5,,';

const men = [410, 620, 730, 690, 580, 640];
const women = [380, 600, 720, 700, 610, 890];

export type PeopleIn = (district: number, sex: number, age: number) => number;

export const samplePeople: PeopleIn = (district, sex, age) =>
  (district === 1 ? 1 : 3) * ((sex === 1 ? men : women)[age - 1] ?? 0);

const row = (district: number, sex: string, age: string, people: number): string =>
  `${district},${districtKeys.get(district)},${sex},${age},${people},${origin}`;

const crossedRows = (district: number, people: PeopleIn): readonly string[] =>
  [...sexWords].flatMap(([sex, sexWord]) =>
    [...ageWords].map(([age, ageWord]) => row(district, sexWord, ageWord, people(district, sex, age))),
  );

const fileOf = (rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`;

export const filledMargins = (people: PeopleIn = samplePeople): string =>
  fileOf([1, 2].flatMap((district) => crossedRows(district, people)));

/** The second district has its sexes and its ages apart; `excess`: how many men more than the ages add up to. */
export const marginsApart = (excess = 0): string => {
  const bySex = [...sexWords].map(([sex, word]) =>
    row(2, word, everybody, 3 * sum(sex === 1 ? men : women) + (sex === 1 ? excess : 0)),
  );
  const byAge = [...ageWords].map(([age, word]) =>
    row(2, everybody, word, samplePeople(2, 1, age) + samplePeople(2, 2, age)),
  );
  return fileOf([...crossedRows(1, samplePeople), ...bySex, ...byAge]);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
