import { SelectField, VariableField } from '#components/researchers/view-form/select-field.tsx';
import { crossedChoices, type VariableChoice } from '#components/researchers/view-form/variable-choices.ts';
import { type CrossView, sharesOf } from '#lib/crosstabs/cross-address.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sharesTexts, crossTexts as texts } from './cross.texts.ts';

type Asked = Omit<CrossView, 'view'>;
type Props = Readonly<{ locale: Locale; asked: Asked; choices: readonly VariableChoice[] }>;

/** What stands in the rows, the columns and the cells. */
export const CrossFields = ({ locale, asked, choices }: Props) => {
  const all = [...choices, ...crossedChoices(choices, locale)];
  return (
    <>
      <VariableField
        before={{ value: '', label: texts.choose[locale] }}
        choices={all}
        label={texts.rows[locale]}
        name="rows"
        value={asked.rows ?? ''}
      />
      <VariableField choices={all} label={texts.columns[locale]} name="columns" value={asked.columns} />
      <SelectField
        choices={sharesOf.map((each) => ({ value: each, label: sharesTexts[each][locale] }))}
        label={texts.shares[locale]}
        name="shares"
        value={asked.shares}
      />
      <SelectField
        choices={[
          { value: '', label: texts.without[locale] },
          { value: '1', label: texts.with[locale] },
        ]}
        label={texts.intervals[locale]}
        name="intervals"
        value={asked.hasIntervals ? '1' : ''}
      />
      <SelectField
        choices={[
          { value: '', label: texts.with[locale] },
          { value: 'none', label: texts.without[locale] },
        ]}
        label={texts.marks[locale]}
        name="marks"
        value={asked.hasMarks ? '' : 'none'}
      />
    </>
  );
};
