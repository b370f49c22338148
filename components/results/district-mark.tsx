import { districtClass } from '#components/charts/district-style.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { shortName } from './districts.texts.ts';

/** A district by its mark and its name, the short one unless another is given. */
export const DistrictMark = ({ group, locale, name }: Readonly<{ group: number; locale: Locale; name?: string }>) => (
  <span className={`r-district ${districtClass(group)}`}>
    <i className="c-mark" aria-hidden="true" />
    {name ?? shortName(group, locale)}
  </span>
);
