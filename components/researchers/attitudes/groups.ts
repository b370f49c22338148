/** The groups of a report in one language: how they are called and which colour they have. */
import type { Tone } from '#components/charts/drawing.ts';
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Report } from '#lib/results/report.ts';

type Groups = Report['groups'];

const isDistrict = ({ by }: Groups, code: number): boolean => by === 'district' && (code === 1 || code === 2);

export const groupName = (groups: Groups, code: number, locale: Locale): string =>
  isDistrict(groups, code)
    ? shortName(code, locale)
    : (groups.groups.find((group) => group.code === code)?.label[locale] ?? String(code));

export const toneOf = (groups: Groups, code: number): Tone => {
  if (!isDistrict(groups, code)) return 'n';
  return code === 1 ? 'd1' : 'd2';
};
