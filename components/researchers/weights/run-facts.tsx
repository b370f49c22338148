import { Fact } from '#components/researchers/fact.tsx';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { RunReport } from '#lib/weights/run-report.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { marginWords, variableWords } from './category-words.ts';
import { limitWords, methodWords } from './method-words.ts';
import { reportTexts as texts } from './run-report.texts.ts';
import { SourceLine } from './source-line.tsx';

type Props = Readonly<{ locale: Locale; run: WeightRun }>;

/** Smaller deviations are said to be small: their digits mean nothing. */
const smallestShown = 1e-6;
const smallDigits = 4;

const convergenceWords = ({ cycles, deviations }: RunReport, locale: Locale): string => {
  const largest = Math.max(...deviations);
  const deviation =
    largest < smallestShown
      ? fill(texts.below[locale], { n: formatPercent(smallestShown, locale, smallDigits) })
      : formatPercent(largest, locale, smallDigits);
  return fill(texts.converged[locale], { cycles: formatNumber(cycles, locale), deviation });
};

const clippedWords = ({ trimming }: RunReport, locale: Locale): string =>
  trimming === undefined
    ? ''
    : `; ${fill(texts.clipped[locale], {
        outside: formatNumber(trimming.firstOutside, locale),
        lower: formatNumber(trimming.atLower, locale),
        upper: formatNumber(trimming.atUpper, locale),
      })}`;

const missingWords = ({ missing }: RunReport, locale: Locale): string => {
  const known = Object.entries(missing).filter(([variable]) => variable !== 'district');
  const counts = known.map(([variable, n]) => `${variableWords(variable, locale)}: ${formatNumber(n, locale)}`);
  return `${counts.join(', ')} (${texts.missingHelp[locale]})`;
};

const rescaledWords = ({ settings, report }: WeightRun, locale: Locale): string =>
  report.rescaled
    .map(({ margin, factor }) =>
      fill(texts.rescaling[locale], {
        margin: marginWords(settings.margins[margin] ?? [], locale),
        factor: formatNumber(factor, locale, smallDigits),
      }),
    )
    .join('; ');

/** Everything that was decided, and where the numbers are from. */
export const RunFacts = ({ locale, run }: Props) => {
  const { settings, report } = run;
  const isMixed = new Set(report.sources.map(({ source, referenceDate }) => `${source} ${referenceDate}`)).size > 1;
  return (
    <dl>
      <Fact name={texts.made[locale]}>{formatDate(run.madeOn, locale, 'UTC')}</Fact>
      <Fact name={texts.method[locale]}>{methodWords(settings, locale)}</Fact>
      {settings.method === 'rake' && (
        <Fact name={texts.limits[locale]}>
          {limitWords(settings, locale)}
          {clippedWords(report, locale)}
        </Fact>
      )}
      <Fact name={texts.convergence[locale]}>{convergenceWords(report, locale)}</Fact>
      {report.rescaled.length > 0 && <Fact name={texts.rescaled[locale]}>{rescaledWords(run, locale)}</Fact>}
      {run.variables.length > 1 && <Fact name={texts.missing[locale]}>{missingWords(report, locale)}</Fact>}
      <Fact name={texts.data[locale]}>
        {fill(texts.version[locale], {
          version: formatNumber(run.dataVersion, locale),
          through: formatNumber(run.through, locale),
        })}
      </Fact>
      <Fact name={texts.sources[locale]}>
        {report.sources.map((source) => (
          <span className="block" key={JSON.stringify(source)}>
            <SourceLine locale={locale} source={source} />
          </span>
        ))}
        {isMixed && <span className="block text-quiet">{texts.differ[locale]}</span>}
      </Fact>
    </dl>
  );
};
