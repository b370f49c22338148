import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type SearchParams } from '#app/[locale]/query.ts';
import { behindOf } from '#app/[locale]/researchers/behind-of.ts';
import { openDesk } from '#app/[locale]/researchers/desk.ts';
import { studyCode } from '#app/[locale]/researchers/study-code.ts';
import { titled } from '#app/[locale]/titled.ts';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { perceptionTexts as texts } from '#components/researchers/studies/perception.texts.ts';
import { PerceptionResult } from '#components/researchers/studies/perception-result.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { StudyHead } from '#components/researchers/studies/study-head.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { perceptionStudy } from '#lib/studies/perception-study.ts';
import { guessLines } from '#lib/studies/r-lines.ts';
import { waveYear } from '#lib/waves/wave.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

const page = '/researchers/perception';

/** What people believe about the trade, beside the record. */
export default async function Perception({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await searchParams;
  const desk = await openDesk(locale, page, query);
  const action = `/${locale}${page}`;
  const frame = { caller: desk.caller, here: 'perception', locale, title: texts.title[locale] } as const;
  if (desk.refused !== undefined) {
    return (
      <ResearcherFrame {...frame}>
        <RefusedView action={action} locale={locale} refused={desk.refused} what={desk.what ?? ''} />
      </ResearcherFrame>
    );
  }
  const { open, study, variables, view } = desk;
  const found = perceptionStudy(study, waveYear(open.wave));
  const behind = behindOf(open);
  const groups = open.file.strata.toSorted((a, b) => a - b);
  const item = guessLines('refused' in found ? [] : found.guesses);
  const r = await studyCode(open, view, { title: 'belief and record', by: open.file.stratum, groups, item });
  return (
    <ResearcherFrame {...frame} banner={open.wave.kind === 'trial' && <TrialBanner locale={locale} />}>
      <StudyHead
        action={action}
        also={asked(query, 'also')}
        behind={behind}
        intro={texts.intro[locale]}
        locale={locale}
        runs={open.runs}
        variables={variables}
        view={view}
      />
      {'refused' in found ? (
        <RefusedView action={action} locale={locale} refused={found.refused} />
      ) : (
        <PerceptionResult behind={behind} found={found} locale={locale} r={r} />
      )}
    </ResearcherFrame>
  );
}
