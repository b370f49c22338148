'use client';
import { plainBinding } from '#components/items/binding.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SectionView } from '#lib/questionnaire/view.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { CodeNotice, type CodeTexts } from './code-notice.tsx';
import { entriesOfView } from './field-values.ts';
import { problemTexts } from './problem.texts.ts';
import { RespondentFrame } from './respondent-frame.tsx';
import { SectionForm } from './section-form.tsx';
import { SectionLanguages } from './section-languages.tsx';
import { surveyTexts } from './survey.texts.ts';

type Props = Readonly<{
  wave: FieldedWave;
  view: SectionView;
  locale: Locale;
  seconds: number;
  code: string | null;
  codeTexts: CodeTexts;
  /** Why the last post was not taken. */
  problem: string | null;
}>;

/** A section where there is no script: every button posts the form. */
export const PlainSection = ({ wave, view, locale, seconds, code, codeTexts, problem }: Props) => (
  <RespondentFrame
    locale={locale}
    trial={wave.kind === 'trial'}
    languages={<SectionLanguages languages={wave.languages} locale={locale} isLast={view.position === view.of} />}
  >
    <SectionForm
      view={view}
      wave={wave.id}
      locale={locale}
      binding={plainBinding(entriesOfView(view.items))}
      seconds={seconds}
      status={surveyTexts.plain[locale]}
      attempt={1}
    >
      {problem === null ? null : (
        <p className="k-fault" role="alert">
          {(problemTexts[problem] ?? problemTexts['unavailable'])?.[locale]}
        </p>
      )}
      {code === null || view.position === 1 ? null : (
        <CodeNotice code={code} texts={codeTexts} locale={locale} folded={view.position > 2} />
      )}
    </SectionForm>
  </RespondentFrame>
);
