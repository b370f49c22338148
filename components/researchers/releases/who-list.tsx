import { caption, cell, firstHead, head, rowHead, table } from '#components/researchers/table-styles.ts';
import { fullName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { WhoAnswered } from '#lib/releases/who-answered.ts';
import { newReleaseTexts as texts } from './new-release.texts.ts';

type Props = Readonly<{ locale: Locale; who: WhoAnswered }>;

/** Who would be shown, district by district. */
export const WhoList = ({ locale, who }: Props) => (
  <div className="grid gap-6 lg:grid-cols-2">
    {who.districts.map(({ district, n, groups }) => (
      <table className={table} key={district}>
        <caption className={caption}>{fullName(district, locale)}</caption>
        <thead>
          <tr>
            <th className={firstHead} scope="col">
              {texts.group[locale]}
            </th>
            <th className={head} scope="col">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th className={rowHead} scope="row">
              {texts.everybody[locale]}
            </th>
            <td className={cell}>{formatNumber(n, locale)}</td>
          </tr>
          {groups.map((group) => (
            <tr key={`${group.by} ${group.code}`}>
              <th className={rowHead} scope="row">
                {texts[group.by][locale]}: {group.label[locale]}
              </th>
              <td className={cell}>
                {group.n === undefined ? figureTexts.hidden[locale] : formatNumber(group.n, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </div>
);
