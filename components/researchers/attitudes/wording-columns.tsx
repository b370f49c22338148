import type { Wording } from './wordings.ts';

/** An item as it was asked, the languages side by side. */
export const WordingColumns = ({ wordings }: Readonly<{ wordings: readonly Wording[] }>) => (
  <div className="grid grid-cols-1 gap-6 text-base md:grid-cols-3">
    {wordings.map(({ locale, language, text, rows, options }) => (
      <div key={locale} lang={locale}>
        <h3 className="text-quiet text-sm">{language}</h3>
        <p className="font-semibold leading-snug">{text}</p>
        <List words={rows} />
        <List words={options} />
      </div>
    ))}
  </div>
);

const List = ({ words }: Readonly<{ words: readonly string[] }>) =>
  words.length === 0 ? null : (
    <ul className="mt-2 list-disc pl-5 leading-snug">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
