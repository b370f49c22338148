import { buttonClass } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Codebook, CodebookItem, CodebookVariable, Labelled } from '#lib/questionnaire/codebook.ts';
import { codebookTexts, itemTypeTexts } from './codebook.texts.ts';
import { RespondentFrame } from './respondent-frame.tsx';

type Props = Readonly<{
  locale: Locale;
  trial: boolean;
  content: Codebook;
  /** The paper of each side, by its district. */
  papers: readonly Readonly<{ side: string; label: string }>[];
}>;

/** Every item with its variables, as a list that a phone can read. */
export const CodebookPage = ({ locale, trial, content, papers }: Props) => (
  <RespondentFrame locale={locale} trial={trial}>
    <h1 className="k-title">{codebookTexts.title[locale]}</h1>
    <p className="k-lead">{codebookTexts.lead[locale]}</p>
    <h2 className="k-subtitle">{codebookTexts.paper[locale]}</h2>
    <div className="k-stack">
      {papers.map(({ side, label }) => (
        <a key={side} className={buttonClass('plain')} href={`/${locale}/codebook/print?side=${side}`}>
          {label}
        </a>
      ))}
    </div>
    {content.map((section) => (
      <section key={section.id} aria-labelledby={`section-${section.id}`}>
        <h2 id={`section-${section.id}`} className="k-subtitle k-book-section">
          {section.title}
        </h2>
        {section.items.map((item) => (
          <BookItem key={item.id} item={item} locale={locale} />
        ))}
      </section>
    ))}
  </RespondentFrame>
);

const BookItem = ({ item, locale }: Readonly<{ item: CodebookItem; locale: Locale }>) => (
  <article id={item.id} className="k-book-item">
    {item.introduction.map((paragraph) => (
      <p key={paragraph} className="k-quiet k-small">
        {paragraph}
      </p>
    ))}
    <h3>
      {item.number === null ? '' : `${item.number}. `}
      {item.text}
    </h3>
    <p className="k-quiet k-small">
      {itemTypeTexts[item.type][locale]}
      {item.relevant === null ? '' : `. ${fill(codebookTexts.asked[locale], { rule: item.relevant })}`}
      {item.optional ? `. ${codebookTexts.optional[locale]}` : ''}
    </p>
    <details className="k-book-codes">
      <summary>{fill(codebookTexts.show[locale], { n: item.variables.length })}</summary>
      {item.variables.map((variable) => (
        <BookVariable key={variable.name} variable={variable} locale={locale} />
      ))}
    </details>
  </article>
);

const BookVariable = ({ variable, locale }: Readonly<{ variable: CodebookVariable; locale: Locale }>) => (
  <div className="k-book-variable">
    <p>
      <code>{variable.name}</code> <span className="k-quiet">{variable.label}</span>
    </p>
    {variable.values.length === 0 ? (
      <p className="k-quiet">{codebookTexts[variable.kind === 'text' ? 'words' : 'whole'][locale]}</p>
    ) : (
      <Codes title={codebookTexts.values[locale]} codes={variable.values} />
    )}
    {variable.missing.length === 0 ? null : <Codes title={codebookTexts.missing[locale]} codes={variable.missing} />}
  </div>
);

const Codes = ({ title, codes }: Readonly<{ title: string; codes: readonly Labelled[] }>) => (
  <dl className="k-book-values" aria-label={title}>
    {codes.map(({ code, label }) => (
      <div key={code}>
        <dt>{code}</dt>
        <dd>{label}</dd>
      </div>
    ))}
  </dl>
);
