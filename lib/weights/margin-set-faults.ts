/** Whether the lines of a margins file make a whole: every cell of every district once, and only once. */
import type { MarginFault } from './margin-fault.ts';
import type { CellPlace } from './margin-row.ts';
import { ageWords, districtKeys, everybody, sexWords } from './population-codes.ts';

type Categories = Readonly<{ sex?: number; ageGroup?: number }>;

/** A cell in the words of the file: `male 18-24`, `female all`. */
const wordsOf = ({ sex, ageGroup }: Categories): string =>
  `${sexWords.get(sex ?? 0) ?? everybody} ${ageWords.get(ageGroup ?? 0) ?? everybody}`;

const crossed = [...sexWords.keys()].flatMap((sex) => [...ageWords.keys()].map((ageGroup) => ({ sex, ageGroup })));
const apart = [
  ...[...sexWords.keys()].map((sex) => ({ sex })),
  ...[...ageWords.keys()].map((ageGroup) => ({ ageGroup })),
];

export const setFaults = (places: readonly CellPlace[]): readonly MarginFault[] =>
  [...districtKeys].flatMap(([district, key]) => {
    const own = places.filter((place) => place.district === district);
    if (own.length === 0) return [{ column: 'district_id', code: 'missing-district', value: key }];
    const isCrossed = (place: CellPlace): boolean => place.sex !== undefined && place.ageGroup !== undefined;
    const mixed = own.find((place) => isCrossed(place) !== isCrossed(own[0] as CellPlace));
    if (mixed !== undefined) return [{ line: mixed.line, column: 'age_group', code: 'crossed-and-apart', value: key }];
    return [...repeated(own), ...absent(own, key)];
  });

const repeated = (places: readonly CellPlace[]): readonly MarginFault[] => {
  const first = new Map<string, number>();
  return places.flatMap((place): readonly MarginFault[] => {
    const words = wordsOf(place);
    const before = first.get(words);
    if (before === undefined) first.set(words, place.line);
    return before === undefined ? [] : [{ line: place.line, column: '', code: 'twice', value: String(before) }];
  });
};

const absent = (places: readonly CellPlace[], key: string): readonly MarginFault[] => {
  const expected = places.some(({ sex, ageGroup }) => sex !== undefined && ageGroup !== undefined) ? crossed : apart;
  const given = new Set(places.map(wordsOf));
  return expected
    .filter((cell) => !given.has(wordsOf(cell)))
    .map((cell) => ({ column: '', code: 'missing-cell', value: `${key} ${wordsOf(cell)}` }));
};
