import {
  codeFrom,
  missingField,
  missingOf,
  notAnOption,
  offersMissing,
  optionOf,
  valuesOf,
} from '#lib/items/choice.ts';
import type { Fault, ItemType } from '#lib/items/item-type.ts';
import { noAnswer } from '#lib/items/missing.ts';
import type { Ranking } from './definition.ts';

const ranks = (item: Ranking): readonly number[] => Array.from({ length: item.maxRank }, (_, index) => index + 1);

const parseCodes = (item: Ranking, codes: readonly unknown[]): readonly number[] | Fault => {
  if (codes.length === 0) return { fault: 'malformed' };
  if (codes.includes(undefined)) return { fault: 'rank-skipped' };
  const options = codes.map((code) => optionOf(item, code)).filter((option) => option !== undefined);
  if (options.length < codes.length) return notAnOption;
  if (new Set(codes).size < codes.length) return { fault: 'repeated' };
  if (options.length > 1 && options.some((option) => option.exclusive)) return { fault: 'exclusive' };
  if (options.length > item.maxRank) return { fault: 'too-many', limit: item.maxRank };
  return options.map((option) => option.code);
};

/** The options that matter most, the first first. Answer: at most `maxRank` codes in order, or a missing code bare. */
export const ranking: ItemType<Ranking, readonly number[] | number> = {
  parse(item, value) {
    if (offersMissing(item, value)) return value;
    return Array.isArray(value) ? parseCodes(item, value) : { fault: 'malformed' };
  },
  fromForm(item, form) {
    const given = ranks(item).map((rank) => codeFrom(form.get(`${item.id}_r${rank}`)));
    const used = given.reduce<number>((length, code, index) => (code === undefined ? length : index + 1), 0);
    return used === 0 ? codeFrom(form.get(missingField(item.id))) : given.slice(0, used);
  },
  toForm(item, value) {
    const codes: readonly unknown[] = Array.isArray(value) ? value : [];
    const fields = ranks(item).map((rank) => [`${item.id}_r${rank}`, String(codes[rank - 1] ?? '')]);
    return { ...Object.fromEntries(fields), [missingField(item.id)]: offersMissing(item, value) ? String(value) : '' };
  },
  variables: (item) =>
    ranks(item).map((rank) => ({
      name: `${item.id}_r${rank}`,
      item: item.id,
      kind: 'code',
      level: 'nominal',
      label: { ru: `Место ${rank}`, kk: `${rank}-орын`, en: `Rank ${rank}` },
      values: valuesOf(item.options),
      missing: missingOf(item.missing),
    })),
  cells: (item, answer) =>
    ranks(item).map((rank) => (typeof answer === 'number' ? answer : (answer[rank - 1] ?? noAnswer))),
};
