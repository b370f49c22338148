import { Notice } from '#components/researchers/notice.tsx';
import type { CrossReport } from '#lib/crosstabs/cross-report.ts';
import { noTableTexts } from './cross.texts.ts';
import { CrossTable, type Reading } from './cross-table.tsx';
import { noteWords, summaryWords } from './cross-words.ts';

type Props = Readonly<{ report: CrossReport; caption: string; reading: Reading }>;

/** The table with what it says and how it is read, or why there is none. */
export const CrossResult = ({ report, caption, reading }: Props) => {
  const { locale } = reading;
  if (report.reason !== undefined) return <Notice kind="done">{noTableTexts[report.reason][locale]}</Notice>;
  return (
    <div className="space-y-4">
      <CrossTable caption={caption} figures={report} reading={reading} />
      <div className="max-w-prose space-y-1">
        {summaryWords(report, locale).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ul className="max-w-prose space-y-1 text-base text-quiet">
        {noteWords(report, { hasMarks: reading.hasMarks, locale }).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
};
