import { buttonClass } from '#components/ui/button.tsx';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import type { WeightSummary } from '#lib/weights/weight-summary.ts';
import { limitWords, methodWords } from './method-words.ts';
import { runListTexts as texts } from './run-list.texts.ts';

type Props = Readonly<{ locale: Locale; wave: string; runs: readonly WeightRun[] }>;

const effectWords = ({ base, designEffect }: WeightSummary, locale: Locale): string =>
  fill(texts.effect[locale], {
    n: formatNumber(base.n, locale),
    nEff: formatNumber(base.nEff, locale),
    deff: formatNumber(designEffect, locale, 2),
  });

const Run = ({ locale, wave, run }: Omit<Props, 'runs'> & Readonly<{ run: WeightRun }>) => (
  <>
    <div className="flex flex-wrap items-center gap-x-4">
      <a className={buttonClass('link')} href={`/${locale}/researchers/waves/${wave}/weights/${run.number}`}>
        {fill(texts.run[locale], { number: run.number })}
      </a>
      <span className="text-quiet">{formatDate(run.madeOn, locale, 'UTC')}</span>
    </div>
    <p>
      {methodWords(run.settings, locale)}; {limitWords(run.settings, locale)}
    </p>
    {run.report.weights && <p className="text-quiet tabular-nums">{effectWords(run.report.weights, locale)}</p>}
  </>
);

/** The runs of a wave, the newest first. */
export const RunList = ({ locale, wave, runs }: Props) =>
  runs.length === 0 ? (
    <p className="text-quiet">{texts.none[locale]}</p>
  ) : (
    <ul>
      {runs.map((run, index) => (
        <li className="border-line border-b py-2 last:border-b-0" key={run.number}>
          <Run locale={locale} run={run} wave={wave} />
          {index === 0 && <p className="text-quiet">{texts.latest[locale]}</p>}
        </li>
      ))}
    </ul>
  );
