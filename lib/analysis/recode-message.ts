/** A recode as the page's form or a script sends it; parsed on the server only. */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { textIn } from '#lib/i18n/text.ts';
import { type Recode, recodeSchema } from './recode.ts';

/** Room for a scale of 0 to 100 and more; a longer range is a slip of the finger. */
const longestRange = 1000;

/** A code stands in one group only, and a missing code in none: it stays what it is. */
const isSound = ({ groups }: Recode): boolean => {
  const codes = groups.flatMap(({ from }) => from);
  const own = groups.map(({ code }) => code);
  return new Set(codes).size === codes.length && new Set(own).size === own.length && codes.every((code) => code >= 0);
};

export const recodeMessage = recodeSchema.refine(isSound, { path: ['groups'] });

export const removeRecodeMessage = z.strictObject({ name: z.string().min(1).max(64) }).readonly();

const rangePattern = /^(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?$/;

/** `3`, `0-9`; undefined where it is neither. */
const codesIn = (part: string): readonly number[] | undefined => {
  const found = rangePattern.exec(part.trim());
  if (found === null) return undefined;
  const first = Number(found[1]);
  const last = Number(found[2] ?? first);
  const length = last - first + 1;
  if (length < 1 || length > longestRange) return undefined;
  return Array.from({ length }, (_, step) => first + step);
};

/** `1, 2 = От 18 до 34 | 18–34 жас | 18 to 34`; what cannot be read goes on as it is, for the schema to refuse. */
const groupIn = (line: string, index: number): unknown => {
  const [codes = '', ...rest] = line.split('=');
  const labels = rest.join('=').split('|');
  const from = codes.split(',').map(codesIn);
  if (labels.length !== locales.length || from.includes(undefined)) return line;
  return {
    code: index + 1,
    from: from.flatMap((each) => each ?? []),
    label: Object.fromEntries(locales.map((locale, at) => [locale, labels[at]?.trim()])),
  };
};

/** The groups are numbered from 1 in the order of their lines. */
export const recodeFromForm = (form: URLSearchParams): unknown => ({
  name: form.get('name')?.trim() ?? '',
  from: form.get('from') ?? '',
  label: textIn(form, 'label'),
  groups: (form.get('groups') ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(groupIn),
});

/** A group as it was typed, to be shown and changed. */
export const groupWords = ({ from, label }: Recode['groups'][number]): string =>
  `${from.join(', ')} = ${locales.map((locale) => label[locale]).join(' | ')}`;
