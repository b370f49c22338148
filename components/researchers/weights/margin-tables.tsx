import { caption, cell as cellClass, firstHead, head, rowHead, table } from '#components/researchers/table-styles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import type { CellReport } from '#lib/weights/weighting-report.ts';
import { categoryWords, cellWords, marginWords } from './category-words.ts';
import { marginTableTexts as texts } from './run-report.texts.ts';

type Props = Readonly<{ locale: Locale; run: WeightRun }>;
type Cells = readonly CellReport[];

const numbers = ['n', 'before', 'after', 'factor'] as const;

const districtsIn = (cells: Cells): readonly number[] => [...new Set(cells.map(({ cell }) => cell['district'] ?? 0))];

const withoutDistrict = ({ cell }: CellReport): Readonly<Record<string, number>> => {
  const { district: _, ...rest } = cell;
  return rest;
};

const Row = ({ locale, cell }: Readonly<{ locale: Locale; cell: CellReport }>) => (
  <tr>
    <th className={rowHead} scope="row">
      {cellWords(withoutDistrict(cell), locale)}
      <span className="block text-quiet text-sm">
        {fill(texts.people[locale], { n: formatNumber(cell.population, locale) })}
      </span>
      {cell.cautions.map((caution) => (
        <span className="block text-fault text-sm" key={caution}>
          {texts[caution][locale]}
        </span>
      ))}
    </th>
    <td className={cellClass}>{formatNumber(cell.respondents, locale)}</td>
    <td className={cellClass}>{formatPercent(cell.before, locale, 1)}</td>
    <td className={cellClass}>{formatPercent(cell.after, locale, 1)}</td>
    <td className={cellClass}>{formatNumber(cell.factor, locale, 2)}</td>
  </tr>
);

const District = ({ locale, district, cells }: Readonly<{ locale: Locale; district: number; cells: Cells }>) => (
  <tbody>
    <tr>
      <th className={`${rowHead} pt-3 font-semibold`} colSpan={numbers.length + 1} scope="rowgroup">
        {categoryWords('district', district, locale)}
      </th>
    </tr>
    {cells.map((cell) => (
      <Row cell={cell} key={JSON.stringify(cell.cell)} locale={locale} />
    ))}
  </tbody>
);

const MarginTable = ({ locale, name, cells }: Readonly<{ locale: Locale; name: string; cells: Cells }>) => (
  <table className={table}>
    <caption className={caption}>{name}</caption>
    <thead>
      <tr>
        <th className={firstHead} scope="col">
          {texts.group[locale]}
        </th>
        {numbers.map((number) => (
          <th className={head} key={number} scope="col">
            {texts[number][locale]}
          </th>
        ))}
      </tr>
    </thead>
    {districtsIn(cells).map((district) => (
      <District
        cells={cells.filter(({ cell }) => cell['district'] === district)}
        district={district}
        key={district}
        locale={locale}
      />
    ))}
  </table>
);

/** Every margin, its cells before and after weighting. */
export const MarginTables = ({ locale, run }: Props) => (
  <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
    {run.report.margins.map((cells, index) => {
      const name = marginWords(run.settings.margins[index] ?? [], locale);
      return <MarginTable cells={cells} key={name} locale={locale} name={name} />;
    })}
  </div>
);
