import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type SearchParams } from '#app/[locale]/query.ts';
import { behindOf } from '#app/[locale]/researchers/behind-of.ts';
import { openDesk } from '#app/[locale]/researchers/desk.ts';
import { studyCode } from '#app/[locale]/researchers/study-code.ts';
import { titled } from '#app/[locale]/titled.ts';
import { crossTexts as texts } from '#components/researchers/crosstab/cross.texts.ts';
import { crossChoices } from '#components/researchers/crosstab/cross-choices.ts';
import { CrossPage } from '#components/researchers/crosstab/cross-page.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { parseCrossView } from '#lib/crosstabs/cross-address.ts';
import { type CrossStudy, crossStudy } from '#lib/crosstabs/cross-study.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

/** The table as R computes it: shares of each column that is shown, and the test. */
const askedOf = ({ rows, columns, report }: CrossStudy) => {
  const shown = report.reason === undefined ? report : { rows: [], columns: [] };
  return {
    title: `${rows.name} by ${columns.name}`,
    by: columns.name,
    groups: shown.columns.map(({ category }) => category.code),
    item: {
      kind: 'codes' as const,
      variables: [rows.name],
      codes: shown.rows.map(({ category }) => category.code),
      upper: [],
    },
  };
};

const page = '/researchers/crosstab';

/** Any variable by any other. */
export default async function Crosstab({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await searchParams;
  const desk = await openDesk(locale, page, query);
  const cross = parseCrossView(query);
  const action = `/${locale}${page}`;
  const frame = { caller: desk.caller, here: 'crosstab', locale, title: texts.title[locale] } as const;
  if (desk.refused !== undefined || 'errors' in cross) {
    const what = 'errors' in cross ? (cross.errors[0]?.variable ?? '') : '';
    const refusal = desk.refused === undefined ? { refused: 'malformed', what } : desk;
    return (
      <ResearcherFrame {...frame}>
        <RefusedView action={action} locale={locale} refused={refusal.refused} what={refusal.what ?? ''} />
      </ResearcherFrame>
    );
  }
  const { open, study, variables, view } = desk;
  const { questionnaire } = open.entry;
  const { rows, columns } = cross;
  const found = rows === undefined ? undefined : crossStudy({ ...study, questionnaire, rows, columns });
  const r =
    found === undefined || found.refused !== undefined || found.report.reason !== undefined
      ? undefined
      : await studyCode(open, view, askedOf(found));
  const behind = behindOf(open);
  return (
    <ResearcherFrame {...frame} banner={open.wave.kind === 'trial' && <TrialBanner locale={locale} />}>
      <CrossPage
        action={action}
        also={asked(query, 'also')}
        behind={behind}
        cross={{ ...cross, view }}
        locale={locale}
        runs={open.runs}
        choices={crossChoices(variables, open.file.variables(), questionnaire, locale)}
        variables={variables}
        {...(found && { found })}
        {...(r !== undefined && { r })}
      />
    </ResearcherFrame>
  );
}
