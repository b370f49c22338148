import { asked } from '#app/[locale]/query.ts';
import { type DeskProps, deskPage } from '#app/[locale]/researchers/desk-page.tsx';
import { titled } from '#app/[locale]/titled.ts';
import { countingOf, readReport, sectionChoices } from '#app/read-report.ts';
import { pageServices } from '#app/server.ts';
import './attitudes.css';
import { attitudesTexts as texts } from '#components/researchers/attitudes/attitudes.texts.ts';
import { AttitudesPage } from '#components/researchers/attitudes/attitudes-page.tsx';

export const generateMetadata = titled(texts.title);

/** Every item by any variable. */
export default function Attitudes(props: DeskProps) {
  return deskPage(props, { here: 'attitudes', title: texts.title }, async ({ open, view, head, locale, query }) => {
    const counting = countingOf(asked(query, 'of'));
    const shown = await readReport(pageServices(), { view, counting, locale });
    return <AttitudesPage {...head} choices={sectionChoices(open, locale)} counting={counting} shown={shown} />;
  });
}
