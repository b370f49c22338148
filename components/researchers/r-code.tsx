import type { Locale } from '#lib/i18n/locale.ts';
import { CopyCode } from './copy-code.tsx';
import { rCodeTexts as texts } from './r-code.texts.ts';

type Props = Readonly<{ code: string; locale: Locale }>;

/** R code that gives the same numbers, to be read and copied. */
export const RCode = ({ code, locale }: Props) => (
  <>
    <p>{texts.code[locale]}</p>
    <pre
      className="my-2 max-h-96 overflow-auto rounded-lg bg-shade p-3 font-mono text-[0.8125rem] leading-normal"
      lang="en"
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
