import { caption, cell, rowHead, table } from '#components/researchers/table-styles.ts';
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { RunReport } from '#lib/weights/run-report.ts';
import type { WeightSummary } from '#lib/weights/weight-summary.ts';
import { reportTexts as texts } from './run-report.texts.ts';

type Props = Readonly<{ locale: Locale; report: RunReport }>;
type Named = Readonly<{ name: string; weights: WeightSummary }>;

const lines = (
  { base, designEffect, smallest, largest, mean, deviation }: WeightSummary,
  locale: Locale,
): readonly (readonly [name: keyof typeof texts, value: string])[] => [
  ['n', formatNumber(base.n, locale)],
  ['nEff', formatNumber(base.nEff, locale, 1)],
  ['deff', formatNumber(designEffect, locale, 2)],
  ['smallest', formatNumber(smallest, locale, 2)],
  ['largest', formatNumber(largest, locale, 2)],
  ['mean', formatNumber(mean, locale, 2)],
  ['deviation', formatNumber(deviation, locale, 2)],
];

const WeightTable = ({ locale, name, weights }: Named & Readonly<{ locale: Locale }>) => (
  <table className={table}>
    <caption className={caption}>{name}</caption>
    <thead className="sr-only">
      <tr>
        <th scope="col">{texts.measure[locale]}</th>
        <th scope="col">{texts.value[locale]}</th>
      </tr>
    </thead>
    <tbody>
      {lines(weights, locale).map(([measure, value]) => (
        <tr key={measure}>
          <th className={rowHead} scope="row">
            {texts[measure][locale]}
          </th>
          <td className={cell}>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const tablesOf = ({ weights, equal, groups }: RunReport, locale: Locale): readonly Named[] => [
  ...groups.map(({ group, weights: own }) => ({ name: shortName(group, locale), weights: own })),
  ...(weights === undefined ? [] : [{ name: texts.population[locale], weights }]),
  ...(equal === undefined ? [] : [{ name: texts.equal[locale], weights: equal }]),
];

/** The weights as they are: of each district, and of both together in the two ways. */
export const WeightTables = ({ locale, report }: Props) => (
  <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-4">
    {tablesOf(report, locale).map((named) => (
      <WeightTable key={named.name} locale={locale} {...named} />
    ))}
  </div>
);
