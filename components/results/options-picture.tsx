import { ShareTrack } from '#components/charts/share-track.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import { DistrictMark } from './district-mark.tsx';
import { figureTexts } from './figure.texts.ts';
import { baseWords } from './missing-words.ts';
import { shareWords, shownOf } from './shown-words.ts';
import { WithheldNote } from './withheld.tsx';

type Props = Readonly<{ item: ItemFigures; locale: Locale }>;
type Groups = FiguresRow['groups'];

/** A bar per option and district, the most frequent first. */
export const OptionsPicture = ({ item, locale }: Props) => {
  const groups = item.rows[0]?.groups ?? [];
  return (
    <div>
      <Bases groups={groups} locale={locale} />
      {groups.every((group) => group.withheld !== undefined) ? null : (
        <dl className="r-options">
          {item.parts.map((part, index) => (
            <div key={part.code}>
              <dt>{part.label[locale]}</dt>
              <OptionShares groups={groups} index={index} locale={locale} />
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};

/** Who stands behind the marks: names, bases and, where a district shows nothing, why. */
const Bases = ({ groups, locale }: Readonly<{ groups: Groups; locale: Locale }>) => (
  <ul className="r-bases">
    {groups.map((group) => (
      <li key={group.group}>
        <DistrictMark group={group.group} locale={locale} /> <span className="r-base">{baseWords(group, locale)}</span>
        {group.withheld === undefined ? null : <WithheldNote reason={group.withheld} locale={locale} />}
      </li>
    ))}
  </ul>
);

const OptionShares = ({ groups, index, locale }: Readonly<{ groups: Groups; index: number; locale: Locale }>) =>
  groups.map((group) => {
    if (group.withheld !== undefined) return null;
    const shown = shownOf(group.figures.shares[index]);
    return shown === undefined ? (
      <dd key={group.group} className="r-hidden-share">
        <span>{figureTexts.hidden[locale]}</span>
      </dd>
    ) : (
      <dd key={group.group}>
        <ShareTrack group={group.group} value={shown.value} low={shown.low} high={shown.high} />
        <span>{shareWords(shown, locale)}</span>
      </dd>
    );
  });
