import { RCode } from '#components/researchers/r-code.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { studyTexts as texts } from './study.texts.ts';

type Props = Readonly<{
  locale: Locale;
  /** A sentence a paragraph: formula, base, rules. */
  formulas: readonly string[];
  behind: string;
  /** Runs in an R session over the exported file. */
  r?: string;
}>;

/** The formula in words, what stands behind the figures, and code that gives them again. */
export const HowComputed = ({ locale, formulas, behind, r }: Props) => (
  <details className="max-w-prose">
    <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
      {texts.howTitle[locale]}
    </summary>
    <div className="mt-1 space-y-2 text-base">
      {formulas.map((formula) => (
        <p key={formula}>{formula}</p>
      ))}
      <p className="text-quiet">{behind}</p>
      {r === undefined ? null : (
        <>
          <h3 className="font-semibold">{texts.rCode[locale]}</h3>
          <p className="text-quiet">{texts.rHelp[locale]}</p>
          <RCode code={r} locale={locale} />
        </>
      )}
    </div>
  </details>
);
