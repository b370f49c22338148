import { beliefBases } from '#components/results/belief-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { agreementList } from '#lib/results/agreement-list.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { wants } from '#lib/results/wants.ts';
import { CopyText } from './copy-text.tsx';
import type { NamedFigure } from './figure-of.ts';
import { basesWords, openBases, sentenceOf } from './sentence.ts';
import { shareTexts as texts } from './share.texts.ts';
import { refOf, type ShownRelease } from './shown-release.ts';

type Props = Readonly<{ shown: ShownRelease; name: string; figure: NamedFigure; locale: Locale }>;

/** The finding of a figure as one sentence that can be taken elsewhere, also by hand. */
export const FigureSentence = ({ shown, name, figure, locale }: Props) => {
  const base = basesWords(basesOf(figure, shown.release.content.figures), locale);
  const finding = { figure: name, title: figure.title[locale], finding: figure.seen(locale), base };
  const sentence = sentenceOf(finding, refOf(shown, locale), locale);
  if (sentence === '') return null;
  return (
    <section className="r-section" aria-labelledby="sentence">
      <h2 id="sentence">{texts.sentenceTitle[locale]}</h2>
      <CopyText
        text={sentence}
        label={texts.sentenceTitle[locale]}
        button={texts.copySentence[locale]}
        said={{ copied: texts.copied[locale], failed: texts.notCopied[locale] }}
      />
    </section>
  );
};

const basesOf = (figure: NamedFigure, { staircase, sections, beside }: ResultFigures) => {
  switch (figure.figure) {
    case 'staircase':
      return openBases(staircase.steps);
    case 'agreement':
      return agreementList(sections).flatMap(({ points }) => points);
    case 'belief':
      return beliefBases(beside);
    case 'wants':
      return openBases(Object.values(wants(sections)).flatMap(({ rows }) => rows));
    case 'item':
      return openBases(figure.item.rows);
  }
};
