import { Columns } from '#components/charts/columns.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { Shown } from '#lib/results/group-figures.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { DistrictMark } from './district-mark.tsx';
import { baseWords } from './missing-words.ts';
import { meanWords, shownOf } from './shown-words.ts';
import { WithheldNote } from './withheld.tsx';

type Props = Readonly<{ item: ItemFigures; locale: Locale }>;

/** A 0–10 scale: a column per step, one small picture per district on the same scale, the mean in words. */
export const DistributionPicture = ({ item, locale }: Props) => {
  const groups = item.rows[0]?.groups ?? [];
  const tallest = Math.max(
    ...groups
      .flatMap((group) => (group.withheld === undefined ? group.figures.shares : []))
      .map((share) => shownOf(share)?.value ?? 0),
    0,
  );
  return (
    <div>
      {groups.map((group) => (
        <div className="r-group" key={group.group}>
          <p className="r-head">
            <DistrictMark group={group.group} locale={locale} />
            {group.withheld === undefined && group.figures.mean ? (
              <strong>{meanWords(group.figures.mean, locale)}</strong>
            ) : null}
          </p>
          {group.withheld === undefined ? (
            <Columns
              group={group.group}
              tallest={tallest}
              columns={item.parts.map((part, index) =>
                columnOf(part.code, shownOf(group.figures.shares[index]), locale),
              )}
            />
          ) : (
            <WithheldNote reason={group.withheld} locale={locale} />
          )}
          <p className="r-base">{baseWords(group, locale)}</p>
        </div>
      ))}
      <p className="r-ends">
        <span>{item.parts[0]?.label[locale]}</span>
        <span>{item.parts.at(-1)?.label[locale]}</span>
      </p>
    </div>
  );
};

const columnOf = (code: number, share: Shown | undefined, locale: Locale) => ({
  name: String(code),
  share: share?.value ?? 0,
  text: formatNumber((share?.value ?? 0) * 100, locale),
});
