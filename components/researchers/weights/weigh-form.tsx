import { CheckRow } from '#components/researchers/check-row.tsx';
import { ChoiceField } from '#components/researchers/choice-field.tsx';
import { Field } from '#components/researchers/field.tsx';
import { FieldGroup } from '#components/researchers/field-group.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { WeighFields } from '#lib/weights/messages.ts';
import { ageVariables } from '#lib/weights/population-codes.ts';
import type { MarginSet } from '#lib/weights/store.ts';
import { variableNames } from './category.texts.ts';
import { setWords } from './margin-set-list.tsx';
import { weighFormTexts as texts } from './weigh-form.texts.ts';

type Props = Readonly<{ locale: Locale; wave: string; sets: readonly MarginSet[]; fields: WeighFields }>;
type PartProps = Pick<Props, 'locale' | 'fields'>;

const Method = ({ locale, fields }: PartProps) => (
  <FieldGroup legend={texts.method[locale]}>
    {(['rake', 'poststratify'] as const).map((method) => (
      <CheckRow isChosen={(fields.method ?? 'rake') === method} key={method} name="method" type="radio" value={method}>
        {texts[method][locale]}
        <span className="block text-base text-quiet">{texts[`${method}Help`][locale]}</span>
      </CheckRow>
    ))}
  </FieldGroup>
);

const Variables = ({ locale, fields }: PartProps) => (
  <FieldGroup legend={texts.by[locale]}>
    <CheckRow isChosen={fields.sex === 'on'} name="sex" value="on">
      {texts.sex[locale]}
    </CheckRow>
    <ChoiceField
      choices={[
        ...ageVariables.map((age) => ({ value: age, label: variableNames[age][locale] })),
        { value: '', label: texts.noAge[locale] },
      ]}
      label={texts.age[locale]}
      name="age"
      value={fields.age ?? ''}
    />
  </FieldGroup>
);

const Limits = ({ locale, fields }: PartProps) => (
  <FieldGroup legend={texts.limits[locale]}>
    <CheckRow isChosen={fields.trim === 'on'} name="trim" value="on">
      {texts.trim[locale]}
    </CheckRow>
    <div className="grid grid-cols-2 gap-4">
      {(['lower', 'upper'] as const).map((name) => (
        <Field
          defaultValue={fields[name]}
          inputMode="decimal"
          key={name}
          label={texts[name][locale]}
          name={name}
          type="text"
        />
      ))}
    </div>
    <p className="mt-1 text-base text-quiet">{texts.limitsHelp[locale]}</p>
  </FieldGroup>
);

/** What the next run is made with. */
export const WeighForm = ({ locale, wave, sets, fields }: Props) => (
  <form action={`/api/waves/${wave}/weights`} className="max-w-prose space-y-6" method="post">
    <input name="locale" type="hidden" value={locale} />
    <p className="text-quiet">{texts.intro[locale]}</p>
    <ChoiceField
      choices={sets.map((set) => ({ value: String(set.number), label: setWords(set, locale) }))}
      label={texts.margins[locale]}
      name="marginSet"
      value={fields.marginSet}
    />
    <Method fields={fields} locale={locale} />
    <Variables fields={fields} locale={locale} />
    <Limits fields={fields} locale={locale} />
    <Button look="main" type="submit">
      {texts.make[locale]}
    </Button>
  </form>
);
