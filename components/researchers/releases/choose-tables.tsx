import { CheckRow } from '#components/researchers/check-row.tsx';
import { ChoiceField } from '#components/researchers/choice-field.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { ReleaseWish } from '#lib/releases/messages.ts';
import { weightNames } from '#lib/weights/weight-run.ts';
import { newReleaseTexts as texts } from './new-release.texts.ts';

export type OfferedSection = Readonly<{
  id: string;
  title: Text;
  items: readonly Readonly<{ id: string; title: Text }>[];
}>;

type Props = Readonly<{
  locale: Locale;
  wish: ReleaseWish;
  waves: readonly string[];
  /** Whether the wave has weights. */
  isWeighted: boolean;
  sections: readonly OfferedSection[];
}>;

const Weights = ({ locale, wish, isWeighted }: Pick<Props, 'locale' | 'wish' | 'isWeighted'>) => (
  <fieldset>
    <legend className="font-semibold">{texts.weight[locale]}</legend>
    {weightNames
      .filter((name) => isWeighted || name === 'none')
      .map((name) => (
        <CheckRow isChosen={wish.weight === name} key={name} name="weight" type="radio" value={name}>
          {texts[name][locale]}
        </CheckRow>
      ))}
  </fieldset>
);

const Section = ({ locale, wish, section }: Pick<Props, 'locale' | 'wish'> & Readonly<{ section: OfferedSection }>) => (
  <fieldset className="break-inside-avoid">
    <legend className="font-semibold">{section.title[locale]}</legend>
    {section.items.map(({ id, title }) => (
      <CheckRow isChosen={wish.items.includes(id)} key={id} name="items" value={id}>
        {title[locale]} <code className="text-quiet text-sm">{id}</code>
      </CheckRow>
    ))}
  </fieldset>
);

/** What goes into the release; it is asked for by the address of the page, so that a preview can be sent on. */
export const ChooseTables = ({ locale, wish, waves, isWeighted, sections }: Props) => (
  <form action={`/${locale}/researchers/releases/new`} className="space-y-6" method="get">
    <div className="grid gap-6 lg:grid-cols-2">
      <ChoiceField
        choices={waves.map((id) => ({ value: id, label: id }))}
        label={texts.wave[locale]}
        name="wave"
        value={wish.wave}
      />
      <Weights isWeighted={isWeighted} locale={locale} wish={wish} />
    </div>
    <div className="space-y-2">
      <h3 className="font-bold">{texts.tables[locale]}</h3>
      <a className="k-link" href={allOf(locale, wish, sections)}>
        {texts.all[locale]}
      </a>
      <div className="gap-8 space-y-6 lg:columns-2">
        {sections.map((section) => (
          <Section key={section.id} locale={locale} section={section} wish={wish} />
        ))}
      </div>
    </div>
    <Button look="main" type="submit">
      {texts.show[locale]}
    </Button>
  </form>
);

const allOf = (locale: Locale, { wave, weight }: ReleaseWish, sections: readonly OfferedSection[]): string => {
  const items = sections.flatMap((section) => section.items.map(({ id }) => id)).join(',');
  const query = new URLSearchParams({ ...(wave !== undefined && { wave }), weight, items });
  return `/${locale}/researchers/releases/new?${query}`;
};
