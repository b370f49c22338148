import { besideTexts } from '#components/results/beside.texts.ts';
import { fullName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import { baseWords } from '#components/results/missing-words.ts';
import { shareWords } from '#components/results/shown-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { type Guesses, type GuessFigures, tolerance } from '#lib/studies/perception-desk.ts';
import { meanOf } from './base-words.ts';
import { ClassColumns, tallestOf } from './class-columns.tsx';
import { perceptionTexts as texts } from './perception.texts.ts';
import { PlainTable } from './plain-table.tsx';
import { leftAt } from './tone.ts';

type Props = Readonly<{ guesses: Guesses; locale: Locale }>;

/** The guesses of one side against the record of its own country. */
export const GuessCard = ({ guesses: { group, side, record, guesses }, locale }: Props) => (
  <div className="min-w-0 space-y-2">
    <h3 className="font-semibold">
      {besideTexts.partnerOf[side][locale]}
      <span className="block font-normal text-base text-quiet">{fullName(group, locale)}</span>
    </h3>
    <p className="text-base">
      {record === undefined
        ? texts.noRecord[locale]
        : fill(texts.record[locale], {
            share: formatPercent(record.sharePct / 100, locale, 1),
            year: record.year,
            tolerance,
          })}
    </p>
    {guesses.withheld === undefined ? (
      <>
        <Histogram district={group} figures={guesses.figures} record={record?.sharePct} />
        <Measures
          dontKnow={guesses.missing.dontKnow}
          figures={guesses.figures}
          locale={locale}
          title={besideTexts.partnerOf[side][locale]}
        />
        <p className="text-quiet text-sm">{baseWords(guesses, locale)}</p>
      </>
    ) : (
      <p className="text-quiet">{figureTexts[guesses.withheld][locale]}</p>
    )}
  </div>
);

type HistogramProps = Readonly<{ district: number; figures: GuessFigures; record: number | undefined }>;

const Histogram = ({ district, figures, record }: HistogramProps) => (
  <>
    <div className="relative">
      <ClassColumns classes={figures.classes} district={district} tallest={tallestOf(figures.classes)} />
      <span
        aria-hidden="true"
        className="absolute inset-y-0 border-ink border-s-2"
        style={{ left: leftAt(figures.median / 100) }}
      />
      {record === undefined ? null : (
        <span
          aria-hidden="true"
          className="absolute inset-y-0 border-ink border-s-2 border-dashed"
          style={{ left: leftAt(record / 100) }}
        />
      )}
    </div>
    <p aria-hidden="true" className="flex justify-between text-quiet text-sm">
      <span>0</span>
      <span>50</span>
      <span>100</span>
    </p>
  </>
);

type MeasuresProps = Readonly<{
  figures: GuessFigures;
  dontKnow: number | undefined;
  title: string;
  locale: Locale;
}>;

const Measures = ({ figures, dontKnow, title, locale }: MeasuresProps) => {
  const against = figures.againstRecord;
  const shares = (['accurate', 'over', 'under'] as const).flatMap((name) =>
    against === undefined ? [] : [{ key: name, name: texts[name][locale], cells: [shareWords(against[name], locale)] }],
  );
  const points = (['gap', 'distance'] as const).flatMap((name) =>
    against === undefined ? [] : [{ key: name, name: texts[name][locale], cells: [meanOf(against[name], locale, 1)] }],
  );
  return (
    <PlainTable
      caption={title}
      heads={[texts.measure[locale], texts.value[locale]]}
      rows={[
        ...shares,
        { key: 'median', name: texts.median[locale], cells: [formatNumber(figures.median, locale)] },
        { key: 'mean', name: texts.mean[locale], cells: [meanOf(figures.mean, locale, 1)] },
        ...points,
        ...(dontKnow === undefined
          ? []
          : [{ key: 'dontKnow', name: texts.dontKnow[locale], cells: [formatPercent(dontKnow, locale)] }]),
        ...figures.classes.map(({ from, to, share }) => ({
          key: String(from),
          name: `${from}–${to === 100 ? to : to - 1}`,
          cells: [formatPercent(share, locale)],
        })),
      ]}
    />
  );
};
