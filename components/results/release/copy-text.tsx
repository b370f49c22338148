'use client';
import { copyText } from '#components/ui/copying.ts';
import { CopyButton } from './copy-button.tsx';

type Props = Readonly<{
  text: string;
  label: string;
  button: string;
  said: Readonly<{ copied: string; failed: string }>;
}>;

/** Words to take away: with script by a button, without it by selecting them. */
export const CopyText = ({ text, label, button, said }: Props) => (
  <div className="r-copy">
    <textarea
      className="k-field"
      readOnly
      rows={5}
      aria-label={label}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
    <CopyButton name={button} act={async () => ((await copyText(text)) ? said.copied : said.failed)} />
  </div>
);
