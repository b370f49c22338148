import { behindOf } from '#app/[locale]/researchers/behind-of.ts';
import { type DeskProps, deskPage } from '#app/[locale]/researchers/desk-page.tsx';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { viewCode } from '#app/view-code.ts';
import { indicesTexts as texts } from '#components/researchers/studies/indices.texts.ts';
import { IndicesResult } from '#components/researchers/studies/indices-result.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { StudyHead } from '#components/researchers/studies/study-head.tsx';
import { districtStudy } from '#lib/studies/district-study.ts';
import { gradientPairs, indicesLines } from '#lib/studies/r-lines.ts';

export const generateMetadata = titled(texts.title);

/** The indices, contact beside trust, the three levels and the published anchors, by district. */
export default function Indices(props: DeskProps) {
  return deskPage(props, { here: 'indices', title: texts.title }, async ({ open, study, view, head, locale }) => {
    const found = districtStudy(study, open.entry.questionnaire);
    const behind = behindOf(open);
    const groups = open.file.strata.toSorted((a, b) => a - b);
    const item = indicesLines(groups, 'refused' in found ? [] : gradientPairs(found.gradients));
    const asked = { title: 'indices', by: open.file.stratum, groups, item, filter: view.filter };
    const r = await viewCode(pageServices(), open, asked);
    return (
      <>
        <StudyHead {...head} behind={behind} intro={texts.intro[locale]} />
        {'refused' in found ? (
          <RefusedView action={head.action} locale={locale} refused={found.refused} />
        ) : (
          <IndicesResult behind={behind} found={found} locale={locale} r={r} />
        )}
      </>
    );
  });
}
