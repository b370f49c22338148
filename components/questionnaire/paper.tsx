import { PageFrame } from '#components/ui/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { PaperSection } from '#lib/questionnaire/paper.ts';
import { paperTexts } from './paper.texts.ts';
import { PaperQuestion } from './paper-item.tsx';

type Sheet = Readonly<{ side: string; label: string }>;
type Props = Readonly<{
  locale: Locale;
  title: string;
  sheet: Sheet;
  others: readonly Sheet[];
  sections: readonly PaperSection[];
  /** The trial's words stand on its paper too. */
  banner: React.ReactNode;
}>;

/** The questionnaire to be printed: A4, large type, boxes to tick, codes in the margin. */
export const Paper = ({ locale, title, sheet, others, sections, banner }: Props) => (
  <PageFrame locale={locale} banner={banner}>
    <div className="k-screen-only">
      <p className="k-lead">{fill(paperTexts.print[locale], { district: sheet.label })}</p>
      {others.map(({ side, label }) => (
        <p key={side}>
          <a className="k-link" href={`?side=${side}`}>
            {paperTexts.sides[locale]}: {label}
          </a>
        </p>
      ))}
    </div>
    <div className="k-paper">
      <h1>{title}</h1>
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.items.map((item) => (
            <PaperQuestion key={item.view.id} item={item} locale={locale} />
          ))}
        </section>
      ))}
      <p>{paperTexts.end[locale]}</p>
    </div>
  </PageFrame>
);
