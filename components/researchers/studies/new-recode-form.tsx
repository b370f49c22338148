import { ChoiceField } from '#components/researchers/choice-field.tsx';
import { Field } from '#components/researchers/field.tsx';
import { control } from '#components/researchers/styles.ts';
import { TextInLanguages } from '#components/researchers/text-in-languages.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { recodesTexts as texts } from './recodes.texts.ts';

type TypedRecode = Readonly<{ name: string; from: string; label: Text; groups: string }>;
type Props = Readonly<{
  locale: Locale;
  /** What can be recoded: the name of a variable and what it is called. */
  variables: readonly Readonly<{ name: string; label: string }>[];
  /** What stood in the form that was refused, and which of its fields were at fault. */
  typed: TypedRecode;
  faults: readonly string[];
}>;

export const NewRecodeForm = ({ locale, variables, typed, faults }: Props) => {
  const isAtFault = (field: string): boolean => faults.some((each) => each === field || each.startsWith(`${field}.`));
  return (
    <form action="/api/recodes" className="max-w-prose space-y-5" method="post">
      <input name="locale" type="hidden" value={locale} />
      <Field
        autoComplete="off"
        defaultValue={typed.name}
        fault={isAtFault('name') ? texts.nameFault[locale] : undefined}
        help={texts.nameHelp[locale]}
        label={texts.name[locale]}
        maxLength={32}
        name="name"
        required
      />
      <ChoiceField
        choices={variables.map(({ name, label }) => ({ value: name, label: `${name} – ${label}` }))}
        fault={isAtFault('from') ? texts.fromFault[locale] : undefined}
        label={texts.from[locale]}
        name="from"
        required
        value={typed.from}
      />
      <TextInLanguages
        help={texts.labelHelp[locale]}
        legend={texts.label[locale]}
        locale={locale}
        name="label"
        value={typed.label}
      />
      <Groups isAtFault={isAtFault('groups')} locale={locale} value={typed.groups} />
      <Button look="main" type="submit">
        {texts.add[locale]}
      </Button>
    </form>
  );
};

/** Of a line; the same in every language. */
const example = '1-3 = Редко | Сирек | Seldom';

type PartProps = Readonly<{ locale: Locale; value: string; isAtFault: boolean }>;

const Groups = ({ locale, value, isAtFault }: PartProps) => (
  <div className="space-y-1">
    <label className="block font-semibold" htmlFor="groups">
      {texts.groups[locale]}
    </label>
    <p className="text-base text-quiet" id="groups-help">
      {texts.groupsHelp[locale]} <code className="block text-ink text-sm">{example}</code>
      {texts.codes[locale]}{' '}
      <a className="inline-flex min-h-11 items-center underline underline-offset-4" href={`/${locale}/codebook`}>
        {texts.codebook[locale]}
      </a>
    </p>
    <textarea
      aria-describedby={isAtFault ? 'groups-help groups-fault' : 'groups-help'}
      aria-invalid={isAtFault || undefined}
      className={`${control} font-mono text-sm`}
      defaultValue={value}
      id="groups"
      maxLength={8000}
      name="groups"
      required
      rows={5}
    />
    <Fault id="groups-fault" text={isAtFault ? texts.groupsFault[locale] : undefined} />
  </div>
);

const Fault = ({ id, text }: Readonly<{ id: string; text: string | undefined }>) =>
  text === undefined ? null : (
    <p className="font-semibold text-base text-fault" id={id}>
      {text}
    </p>
  );
