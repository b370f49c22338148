import { card, subtitle } from '#components/researchers/styles.ts';
import { shortName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import { shareWords } from '#components/results/shown-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { AnchoredFigures } from '#lib/studies/anchored-figures.ts';
import { anchorCaution } from '#lib/studies/anchors.ts';
import { AnchorOrigin } from './anchor-marks.tsx';
import { indicesTexts as texts } from './indices.texts.ts';
import { ValueTrack } from './value-track.tsx';

type Props = Readonly<{ anchored: readonly AnchoredFigures[]; locale: Locale }>;

/** Every published figure with ours beside it, as marks on one line and in words. */
export const AnchorsTable = ({ anchored, locale }: Props) => (
  <section className={`${card} space-y-4`} id="anchors">
    <h2 className={subtitle}>{texts.anchorsTitle[locale]}</h2>
    <p className="max-w-prose text-base text-quiet">{texts.anchors[locale]}</p>
    <ul className="space-y-5">
      {anchored.map((each) => (
        <Anchored each={each} key={each.anchor.id} locale={locale} />
      ))}
    </ul>
  </section>
);

const Anchored = ({ each: { anchor, groups }, locale }: Readonly<{ each: AnchoredFigures; locale: Locale }>) => (
  <li className="space-y-1">
    <p>
      <span className="font-semibold">{anchor.says[locale]}</span>{' '}
      <span className="tabular-nums">
        {texts.published[locale]}: {formatPercent(anchor.share, locale)}
      </span>{' '}
      <code className="text-quiet text-sm">{anchor.variables.join(', ')}</code>
    </p>
    <AnchorOrigin anchor={anchor} locale={locale} />
    {groups
      .filter(({ group }) => anchor.district === undefined || anchor.district === group)
      .map((group) => (
        <div className="grid items-center gap-x-4 sm:grid-cols-[12rem_1fr_14rem]" key={group.group}>
          <span>{shortName(group.group, locale)}</span>
          {group.withheld === undefined ? (
            <>
              <ValueTrack
                anchors={[anchor.share]}
                district={group.group}
                high={group.figures.high}
                low={group.figures.low}
                value={group.figures.value}
              />
              <span className="tabular-nums">
                {shareWords(group.figures, locale)}
                <span className="block text-quiet text-sm">
                  {fill(figureTexts.base[locale], { n: formatNumber(group.n, locale) })}
                  {Math.abs(group.figures.value - anchor.share) < anchorCaution ? ` · ${texts.within[locale]}` : ''}
                </span>
              </span>
            </>
          ) : (
            <span className="text-quiet">{figureTexts[group.withheld][locale]}</span>
          )}
        </div>
      ))}
  </li>
);
