import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Direction } from '#lib/macro/benchmarks.ts';
import type { ChangeBeside } from '#lib/results/beside.ts';
import { windowWords } from './agreement.ts';
import { BeliefRows } from './belief-rows.tsx';
import { beliefSentence } from './belief-words.ts';
import { besideTexts as texts } from './beside.texts.ts';
import { figureTexts } from './figure.texts.ts';

type Props = Readonly<{
  change: ChangeBeside;
  wording: string;
  locale: Locale;
  /** What a visitor guessed before they saw this. */
  guess?: Direction | undefined;
}>;

/** Whether trade grew: the answers beside both windows of the record, the wave's own window in the sentence. */
export const ChangeFigure = ({ change, wording, locale, guess }: Props) => {
  const title = changeTitle(change, locale);
  const { scored } = change;
  const seen = beliefSentence({ change }, locale);
  const rows = change.beliefs.map(({ id, groups }) => ({
    id,
    name: texts[id][locale],
    groups,
    ...(id === guess && { guessed: true as const }),
    record: change.windows.filter(({ direction }) => direction === id).map((window) => windowWords(window, locale)),
  }));
  return (
    <figure className="r-figure" id="beside-trade-change" aria-label={fill(figureTexts.chart[locale], { title, seen })}>
      <figcaption>
        <h3>{title}</h3>
        {seen === '' ? null : <p className="r-seen">{seen}</p>}
        <p className="r-note">
          {fill(figureTexts.quoted[locale], { label: wording })}{' '}
          {scored === undefined ? texts.unscored[locale] : fill(texts.scored[locale], { label: scored.label })}
        </p>
      </figcaption>
      <BeliefRows rows={rows} caption={title} locale={locale} />
    </figure>
  );
};

export const changeTitle = ({ windows }: Pick<ChangeBeside, 'windows'>, locale: Locale): string =>
  fill(texts.changeTitle[locale], { windows: windows.map(({ label }) => label).join(', ') });
