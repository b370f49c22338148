import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import type { VariableChoice } from '#components/researchers/view-form/variable-choices.ts';
import type { ItemChoice } from '#components/researchers/view-form/view-form.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { View } from '#lib/results/view-address.ts';
import { AttitudeFigure } from './attitude-figure.tsx';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import type { CountedSection } from './counted-section.ts';
import { DeskHead } from './desk-head.tsx';
import type { Counting, FigureContext } from './figure-context.ts';
import { figureView } from './figure-view.ts';
import { intervalWords } from './provenance.ts';

/** What there is to show, or why nothing may be. */
export type Shown =
  | Readonly<{ refused: string; what?: string }>
  | Readonly<{ refused?: never; context: FigureContext; sections: readonly CountedSection[] }>;

type Props = Readonly<{
  locale: Locale;
  view: View;
  counting: Counting;
  variables: readonly VariableChoice[];
  runs: readonly number[];
  /** Sections to choose from. */
  choices: readonly ItemChoice[];
  also: string | undefined;
  action: string;
  shown: Shown;
}>;

/** The form that asks, the sections, and a figure per item. */
export const AttitudesPage = ({ shown, choices, ...head }: Props) => {
  const { locale, action } = head;
  return (
    <>
      <DeskHead {...head} choices={choices} hasOrder />
      {shown.refused === undefined ? (
        <Sections action={action} context={shown.context} sections={shown.sections} />
      ) : (
        <RefusedView action={action} locale={locale} refused={shown.refused} what={shown.what ?? ''} />
      )}
    </>
  );
};

type SectionsProps = Readonly<{ action: string; context: FigureContext; sections: readonly CountedSection[] }>;

const Sections = ({ action, context, sections }: SectionsProps) => {
  const { locale, report } = context;
  if (report.period === undefined) return <p>{texts.nothing[locale]}</p>;
  return (
    <>
      <p className="max-w-prose text-base text-quiet">{intervalWords(context)}</p>
      <Contents locale={locale} sections={sections} />
      {sections.map(({ id, title, items }) => (
        <section aria-labelledby={`section-${id}`} className="border-line border-t pt-4" key={id}>
          <h2 className="k-subtitle mt-0" id={`section-${id}`}>
            {title}
          </h2>
          <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-2">
            {items.map((item) => (
              <AttitudeFigure key={item.id} locale={locale} view={figureView(item, context, action)} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
};

const Contents = ({ locale, sections }: Readonly<{ locale: Locale; sections: readonly CountedSection[] }>) => (
  <nav aria-label={texts.contents[locale]} className="print:hidden">
    <ul className="flex flex-wrap gap-x-5">
      {sections.map(({ id, title, items }) => (
        <li key={id}>
          <a
            className="inline-flex min-h-11 min-w-11 items-center text-accent text-base underline underline-offset-4"
            href={`#section-${id}`}
          >
            {title} ({items.length})
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
