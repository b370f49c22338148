import { RCode } from '#components/researchers/r-code.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { computedTexts as texts } from './computed.texts.ts';
import type { ComputedView } from './computed-view.ts';
import { smallLink, smallSummary } from './styles.ts';

type Props = Readonly<{
  locale: Locale;
  view: ComputedView;
  /** The address of the R code. */
  r: string;
  isOpen?: boolean;
  /** The R code itself, where it stands on the page. */
  code?: string;
}>;

/** Formulas, intervals, tests, weights, filter, variables and the code that gives the same numbers. */
export const ComputedPanel = ({ locale, view, r, isOpen = false, code }: Props) => (
  <details className="print:hidden" id={isOpen ? 'computed' : undefined} open={isOpen}>
    <summary className={smallSummary}>{texts.title[locale]}</summary>
    <dl className="mt-1 space-y-2 rounded-xl border border-line p-4 text-sm leading-relaxed">
      {view.parts.map(({ name, lines }) => (
        <div className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]" key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd>
            {lines.map((line) => (
              <p className="break-words" key={line}>
                {line}
              </p>
            ))}
          </dd>
        </div>
      ))}
      <div>
        <dt className="font-semibold">
          <a className={smallLink} href={r}>
            {texts.codeLink[locale]}
          </a>
        </dt>
        <dd>{code === undefined ? null : <RCode code={code} locale={locale} />}</dd>
      </div>
    </dl>
  </details>
);
