import { behindOf } from '#app/[locale]/researchers/behind-of.ts';
import { type DeskProps, deskPage } from '#app/[locale]/researchers/desk-page.tsx';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { viewCode } from '#app/view-code.ts';
import { perceptionTexts as texts } from '#components/researchers/studies/perception.texts.ts';
import { PerceptionResult } from '#components/researchers/studies/perception-result.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { StudyHead } from '#components/researchers/studies/study-head.tsx';
import { perceptionStudy } from '#lib/studies/perception-study.ts';
import { guessLines } from '#lib/studies/r-lines.ts';
import { waveYear } from '#lib/waves/wave.ts';

export const generateMetadata = titled(texts.title);

/** What people believe about the trade, beside the record. */
export default function Perception(props: DeskProps) {
  return deskPage(props, { here: 'perception', title: texts.title }, async ({ open, study, view, head, locale }) => {
    const found = perceptionStudy(study, open.entry.questionnaire, waveYear(open.wave));
    const behind = behindOf(open);
    const groups = open.file.strata.toSorted((a, b) => a - b);
    const item = guessLines('refused' in found ? [] : found.guesses);
    const asked = { title: 'belief and record', by: open.file.stratum, groups, item, filter: view.filter };
    const r = await viewCode(pageServices(), open, asked);
    return (
      <>
        <StudyHead {...head} behind={behind} intro={texts.intro[locale]} />
        {'refused' in found ? (
          <RefusedView action={head.action} locale={locale} refused={found.refused} />
        ) : (
          <PerceptionResult behind={behind} found={found} locale={locale} r={r} />
        )}
      </>
    );
  });
}
