import { Notice } from '#components/researchers/notice.tsx';
import { card, subtitle } from '#components/researchers/styles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { ExampleTables, type WordedExample } from './example-tables.tsx';
import { MarginTables } from './margin-tables.tsx';
import { RunFacts } from './run-facts.tsx';
import { verdictTexts } from './run-list.texts.ts';
import { exampleTexts, marginTableTexts, reportTexts as texts } from './run-report.texts.ts';
import { WeightTables } from './weight-tables.tsx';

type Props = Readonly<{ locale: Locale; run: WeightRun; examples: readonly WordedExample[] }>;

/** The weighting report of a run. */
export const RunReport = ({ locale, run, examples }: Props) => {
  const verdict = run.report.weights?.verdict ?? 'fine';
  return (
    <>
      <Notice kind={verdict === 'fine' ? 'done' : 'fault'}>{verdictTexts[verdict][locale]}</Notice>
      <section className={`${card} space-y-2`}>
        <h2 className={subtitle}>{texts.how[locale]}</h2>
        <RunFacts locale={locale} run={run} />
      </section>
      <section className={`${card} space-y-4`}>
        <h2 className={subtitle}>{texts.weights[locale]}</h2>
        <p className="text-quiet">{texts.weightHelp[locale]}</p>
        <WeightTables locale={locale} report={run.report} />
      </section>
      <section className={`${card} space-y-4`}>
        <h2 className={subtitle}>{marginTableTexts.title[locale]}</h2>
        <p className="text-quiet">{marginTableTexts.help[locale]}</p>
        <MarginTables locale={locale} run={run} />
      </section>
      <section className={`${card} space-y-4`}>
        <h2 className={subtitle}>{exampleTexts.title[locale]}</h2>
        <ExampleTables examples={examples} locale={locale} />
      </section>
    </>
  );
};
