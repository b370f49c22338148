import type { Locale } from '#lib/i18n/locale.ts';
import { computedTexts as texts } from './computed.texts.ts';
import type { ComputedView } from './computed-view.ts';
import { CopyCode } from './copy-code.tsx';
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
        <dd>{code === undefined ? null : <Code code={code} locale={locale} />}</dd>
      </div>
    </dl>
  </details>
);

const Code = ({ code, locale }: Readonly<{ code: string; locale: Locale }>) => (
  <>
    <p>{texts.code[locale]}</p>
    <pre
      className="my-2 max-h-96 overflow-auto rounded-lg bg-shade p-3 font-mono text-[0.8125rem] leading-normal"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
    >
      <code>{code}</code>
    </pre>
    <CopyCode
      code={code}
      copied={texts.copied[locale]}
      label={texts.copy[locale]}
      notCopied={texts.notCopied[locale]}
    />
  </>
);
