import type { Filter } from '#lib/analysis/row-keys.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filterSentence } from './filter-sentence.ts';
import { VariableField } from './select-field.tsx';
import type { VariableChoice } from './variable-choices.ts';
import { viewFormTexts as texts } from './view-form.texts.ts';

type Props = Readonly<{
  locale: Locale;
  filter: Filter;
  variables: readonly VariableChoice[];
  /** A variable whose codes are asked for without any being chosen yet. */
  also: string | undefined;
}>;

/** Offered at once; any other is a choice further. */
const usual: readonly string[] = ['district', 'sex', 'age3', 'locale'];

/** Who is looked at: codes of variables to tick, folded while nothing is chosen. */
export const FilterField = ({ locale, filter, variables, also }: Props) => {
  const wanted = [...usual, ...filter.map(({ variable }) => variable), ...(also === undefined ? [] : [also])];
  const shown = variables.filter(({ name }) => wanted.includes(name));
  return (
    <details className="w-full" open={also !== undefined}>
      <summary className="inline-flex min-h-11 min-w-11 cursor-pointer items-center gap-2 text-accent">
        <span className="text-ink">{texts.among[locale]}</span>
        <span className="underline underline-offset-4">{filterSentence(filter, variables, locale)}</span>
      </summary>
      <div className="mt-2 space-y-4 rounded-xl border border-line p-4">
        <Unlisted filter={filter} variables={variables} />
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {shown.map((variable) => (
            <Codes filter={filter} key={variable.name} variable={variable} />
          ))}
        </div>
        <VariableField
          before={{ value: '', label: texts.none[locale] }}
          choices={variables.filter(({ name }) => !wanted.includes(name))}
          label={texts.also[locale]}
          name="also"
          value=""
        />
        <p className="text-base text-quiet">{texts.alsoHelp[locale]}</p>
      </div>
    </details>
  );
};

const Codes = ({ variable, filter }: Readonly<{ variable: VariableChoice; filter: Filter }>) => {
  const chosen = filter.find((each) => each.variable === variable.name)?.codes ?? [];
  return (
    <fieldset>
      <legend className="font-semibold text-base">{variable.label}</legend>
      {variable.values.map(({ code, label }) => (
        <label className="flex min-h-11 items-center gap-3 py-1 text-base leading-snug" key={code}>
          <input
            className="size-5 shrink-0"
            defaultChecked={chosen.includes(code)}
            name="filter"
            type="checkbox"
            value={`${variable.name}:${code}`}
          />
          {label}
        </label>
      ))}
      <HiddenCodes
        codes={chosen.filter((code) => !variable.values.some((value) => value.code === code))}
        name={variable.name}
      />
    </fieldset>
  );
};

/** What an address asks for and no box stands for, such as a missing code, is kept as it is. */
const HiddenCodes = ({ name, codes }: Readonly<{ name: string; codes: readonly number[] }>) =>
  codes.length === 0 ? null : <input name="filter" type="hidden" value={`${name}:${codes.join('|')}`} />;

const Unlisted = ({ filter, variables }: Pick<Props, 'filter' | 'variables'>) =>
  filter
    .filter(({ variable }) => !variables.some(({ name }) => name === variable))
    .map(({ variable, codes }) => <HiddenCodes codes={codes} key={variable} name={variable} />);
