import { Sideways } from '#components/ui/sideways.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FiguresRow, ItemFigures, SectionFigures } from '#lib/results/item-figures.ts';
import { languageTexts as texts } from './language.texts.ts';
import { type LanguageCell, languageCells } from './language-cells.ts';

type Props = Readonly<{
  section: SectionFigures;
  /** The address of one item with the same groups. */
  hrefOf: (section: string, item: string) => string;
  hasWordings: boolean;
  locale: Locale;
}>;

const cell = 'border-line border-b px-2 py-2 text-start align-top tabular-nums';
const columns = ['item', 'base', 'nonresponse', 'middle', 'difference', 'test'] as const;

/** The items of one section, Kazakh answers beside Russian ones; on a narrow screen it scrolls by itself. */
export const LanguageTable = ({ section, hrefOf, hasWordings, locale }: Props) => (
  <Sideways label={section.title[locale]}>
    <table className="w-full min-w-3xl border-collapse text-base">
      <caption className="pb-2 text-start font-bold text-lg">{section.title[locale]}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th className={`${cell} font-semibold`} key={name} scope="col">
              {texts[name][locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {section.items.flatMap((item) =>
          item.rows.map((row) => (
            <ItemRow
              hasWordings={hasWordings}
              href={hrefOf(section.id, item.id)}
              item={item}
              key={row.variable}
              locale={locale}
              row={row}
            />
          )),
        )}
      </tbody>
    </table>
  </Sideways>
);

type RowProps = Readonly<{ item: ItemFigures; row: FiguresRow; href: string; hasWordings: boolean; locale: Locale }>;

const ItemRow = ({ item, row, href, hasWordings, locale }: RowProps) => {
  const cells = languageCells(item, row, locale);
  return (
    <tr>
      <th className={`${cell} w-2/6 font-normal`} scope="row">
        <ItemName href={href} item={item} locale={locale} row={row} />
        {hasWordings ? <Wordings item={item} row={row} /> : null}
      </th>
      {[cells.base, cells.nonresponse, cells.middle].map((both, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the three columns have no other name
        <td className={cell} key={index}>
          {both.map((one) => (
            <OfLanguage cell={one} key={one.language} locale={locale} />
          ))}
        </td>
      ))}
      <td className={cell}>
        {cells.difference}
        {cells.of === '' ? null : <span className="block text-quiet text-sm">{cells.of}</span>}
      </td>
      <td className={cell}>
        {cells.test.map((line) => (
          <span className="block" key={line}>
            {line}
          </span>
        ))}
      </td>
    </tr>
  );
};

/** Its variables are many, one an option or a rank. */
const isOfSeveral = ({ type }: ItemFigures): boolean => type === 'multiple-choice' || type === 'ranking';

const ItemName = ({ item, row, href, locale }: Omit<RowProps, 'hasWordings'>) => (
  <>
    <a className="inline-flex min-h-11 items-center text-accent underline underline-offset-4" href={href}>
      {item.title[locale]}
    </a>
    {row.label === undefined ? null : <span className="block font-semibold">{row.label[locale]}</span>}
    <code className="block text-quiet text-sm">{isOfSeveral(item) ? item.id : row.variable}</code>
  </>
);

/** The same question in the two languages compared, with its answers. */
const Wordings = ({ item, row }: Pick<RowProps, 'item' | 'row'>) => (
  <div className="mt-2 grid gap-2 text-sm sm:grid-cols-2">
    {(['kk', 'ru'] as const).map((language) => (
      <p className="border-line border-s-2 ps-2" key={language} lang={language}>
        {item.title[language]} {row.label?.[language]}
        <span className="block text-quiet">{item.parts.map(({ label }) => label[language]).join(' · ')}</span>
      </p>
    ))}
  </div>
);

const OfLanguage = ({ cell: one, locale }: Readonly<{ cell: LanguageCell; locale: Locale }>) => (
  <span className="block">
    <span className="text-quiet text-sm">{texts[one.language][locale]}</span> {one.words}
    {one.detail === undefined ? null : <span className="block text-quiet text-sm">{one.detail}</span>}
  </span>
);
