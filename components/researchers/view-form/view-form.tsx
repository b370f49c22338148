/**
 * A view as a sentence to fill in: items by a variable, weighted so, among these. A plain form that leads to the
 * address of the view; it needs no script. Pages that ask for more put their own fields before (`children`) or after (`last`).
 */
import type { ReactNode } from 'react';
import { card } from '#components/researchers/styles.ts';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { charts, sortings, type View } from '#lib/results/view-address.ts';
import { weightNames } from '#lib/weights/weight-run.ts';
import { FilterField } from './filter-field.tsx';
import { SelectField, VariableField } from './select-field.tsx';
import { crossedChoices, type VariableChoice } from './variable-choices.ts';
import { viewFormTexts as texts } from './view-form.texts.ts';

/** Items that are chosen together, such as those of a section. */
export type ItemChoice = Readonly<{ label: string; items: readonly string[] }>;

type Props = Readonly<{
  locale: Locale;
  view: View;
  variables: readonly VariableChoice[];
  /** Numbers of the weight runs of the wave, newest first. */
  runs: readonly number[];
  /** The address of the page, without its query. */
  action: string;
  /** Absent: the page has no list of items to choose from. */
  items?: readonly ItemChoice[];
  /** Whether the page has groups, bars and an order to choose. */
  hasGroups?: boolean;
  hasBars?: boolean;
  hasOrder?: boolean;
  /** The variable whose codes the filter is to show; `also` of the query. */
  also?: string | undefined;
  /** Fields of the page itself, before the others and after them. */
  children?: ReactNode;
  last?: ReactNode;
}>;

export const ViewForm = ({ children, last, ...props }: Props) => {
  const { locale, view, variables, action, also } = props;
  return (
    <form action={action} aria-label={texts.form[locale]} className={`${card} space-y-3 print:hidden`} method="get">
      {view.wave === undefined ? null : <input name="wave" type="hidden" value={view.wave} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {children}
        <Sentence {...props} />
        {last}
        <FilterField also={also} filter={view.filter} locale={locale} variables={variables} />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button look="main" type="submit">
          {texts.show[locale]}
        </Button>
        <a className="k-link" href={view.wave === undefined ? action : `${action}?wave=${view.wave}`}>
          {texts.reset[locale]}
        </a>
      </div>
    </form>
  );
};

const Sentence = ({ locale, view, variables, runs, items, hasGroups = true, hasBars, hasOrder }: Props) => (
  <>
    {items === undefined ? (
      <KeptItems view={view} />
    ) : (
      <SelectField
        choices={itemChoices(items, view, locale)}
        label={texts.items[locale]}
        name="items"
        value={view.items.join(',')}
      />
    )}
    {hasGroups ? (
      <VariableField
        choices={[...variables, ...crossedChoices(variables, locale)]}
        hint={texts.byHelp[locale]}
        label={texts.by[locale]}
        name="by"
        value={view.by}
      />
    ) : null}
    {runs.length === 0 ? null : <WeightFields locale={locale} runs={runs} view={view} />}
    {hasBars ? <OneOf locale={locale} name="chart" of={charts} value={view.chart} words={texts.charts} /> : null}
    {hasOrder ? <OneOf locale={locale} name="sort" of={sortings} value={view.sort} words={texts.sorts} /> : null}
  </>
);

const KeptItems = ({ view }: Readonly<{ view: View }>) =>
  view.items.length === 0 ? null : <input name="items" type="hidden" value={view.items.join(',')} />;

const itemChoices = (items: readonly ItemChoice[], view: View, locale: Locale) => {
  const listed = items.map(({ label, items: ids }) => ({ value: ids.join(','), label }));
  const asked = view.items.join(',');
  const own = { value: asked, label: fill(texts.chosenItems[locale], { n: view.items.length }) };
  const isListed = asked === '' || listed.some(({ value }) => value === asked);
  return [{ value: '', label: texts.allItems[locale] }, ...(isListed ? [] : [own]), ...listed];
};

const WeightFields = ({ locale, view, runs }: Pick<Props, 'locale' | 'view' | 'runs'>) => (
  <>
    <OneOf locale={locale} name="weight" of={weightNames} value={view.weight} words={texts.weights} />
    <SelectField
      choices={[
        { value: '', label: texts.latestRun[locale] },
        ...runs.map((n) => ({ value: String(n), label: fill(texts.oneRun[locale], { n }) })),
      ]}
      label={texts.run[locale]}
      name="run"
      value={view.run === undefined ? '' : String(view.run)}
    />
  </>
);

type OneOfProps<Word extends string> = Readonly<{
  locale: Locale;
  name: 'chart' | 'sort' | 'weight';
  of: readonly Word[];
  value: Word;
  words: Readonly<Record<Word, Readonly<Record<Locale, string>>>>;
}>;

const OneOf = <Word extends string>({ locale, name, of, value, words }: OneOfProps<Word>) => (
  <SelectField
    choices={of.map((word) => ({ value: word, label: words[word][locale] }))}
    label={texts[name][locale]}
    name={name}
    value={value}
  />
);
