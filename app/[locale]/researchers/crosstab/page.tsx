import { behindOf } from '#app/[locale]/researchers/behind-of.ts';
import { type DeskProps, deskPage } from '#app/[locale]/researchers/desk-page.tsx';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { viewCode } from '#app/view-code.ts';
import { crossTexts as texts } from '#components/researchers/crosstab/cross.texts.ts';
import { crossChoices } from '#components/researchers/crosstab/cross-choices.ts';
import { CrossPage } from '#components/researchers/crosstab/cross-page.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { parseCrossView } from '#lib/crosstabs/cross-address.ts';
import { type CrossStudy, crossStudy } from '#lib/crosstabs/cross-study.ts';

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

/** Any variable by any other. */
export default function Crosstab(props: DeskProps) {
  return deskPage(props, { here: 'crosstab', title: texts.title }, async ({ open, study, view, head, query }) => {
    const { action, locale, variables } = head;
    const cross = parseCrossView(query);
    if ('errors' in cross) {
      return <RefusedView action={action} locale={locale} refused="malformed" what={cross.errors[0]?.variable ?? ''} />;
    }
    const { questionnaire } = open.entry;
    const { rows, columns } = cross;
    const found = rows === undefined ? undefined : crossStudy({ ...study, questionnaire, rows, columns });
    const r =
      found === undefined || found.refused !== undefined || found.report.reason !== undefined
        ? undefined
        : await viewCode(pageServices(), open, { ...askedOf(found), filter: view.filter });
    return (
      <CrossPage
        {...head}
        behind={behindOf(open)}
        choices={crossChoices(variables, open.file.variables(), questionnaire, locale)}
        cross={{ ...cross, view }}
        {...(found && { found })}
        {...(r !== undefined && { r })}
      />
    );
  });
}
