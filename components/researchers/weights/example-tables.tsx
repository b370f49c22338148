import { caption, cell, head, table } from '#components/researchers/table-styles.ts';
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Example, ExampleShares } from '#lib/weights/run-report.ts';
import { exampleTexts as texts } from './run-report.texts.ts';

/** An example with its wording: the question, and the options that are counted. */
export type WordedExample = Example & Readonly<{ title: string; labels: string }>;
type Props = Readonly<{ locale: Locale; examples: readonly WordedExample[] }>;

const numbers = ['n', 'unweighted', 'population', 'equal'] as const;

const Row = ({ locale, shares }: Readonly<{ locale: Locale; shares: ExampleShares }>) => (
  <tbody>
    <tr>
      <th className="pt-2 text-start font-normal" colSpan={numbers.length} scope="rowgroup">
        {shares.districts.length > 1 ? texts.both[locale] : shortName(shares.districts[0] ?? 0, locale)}
      </th>
    </tr>
    <tr>
      <td className={cell}>{formatNumber(shares.n, locale)}</td>
      {(['unweighted', 'population', 'equal'] as const).map((weight) => (
        <td className={cell} key={weight}>
          {formatPercent(shares[weight], locale, 1)}
        </td>
      ))}
    </tr>
  </tbody>
);

const Heads = ({ locale }: Readonly<{ locale: Locale }>) => (
  <thead>
    <tr>
      {numbers.map((number) => (
        <th className={head} key={number} scope="col">
          {texts[number][locale]}
        </th>
      ))}
    </tr>
  </thead>
);

/** Three items without weights and with both. */
export const ExampleTables = ({ locale, examples }: Props) => (
  <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
    {examples.map(({ variable, title, labels, shares }) => (
      <div key={variable}>
        <table className={table}>
          <caption className={caption}>
            {title}
            <span className="block font-normal text-base text-quiet">{fill(texts.help[locale], { labels })}</span>
          </caption>
          <Heads locale={locale} />
          {shares.map((each) => (
            <Row key={each.districts.join()} locale={locale} shares={each} />
          ))}
        </table>
        {shares.length === 0 && <p className="text-quiet">{texts.few[locale]}</p>}
      </div>
    ))}
  </div>
);
