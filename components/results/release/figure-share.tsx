'use client';
import { copyPicture, copyText } from '#components/ui/copying.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { CopyButton } from './copy-button.tsx';
import { figurePath, picturePath, type ReleaseRef } from './release-ref.ts';
import { type Finding, sentenceOf } from './sentence.ts';
import { shareTexts as texts } from './share.texts.ts';

type Props = Readonly<{
  finding: Finding;
  release: ReleaseRef;
  locale: Locale;
  /** `own`: on the page of the figure, where sentence and citation stand in full. */
  place?: 'story' | 'own';
}>;

/** What one can do with a figure: its address, its sentence, its picture, how to cite it. */
export const FigureShare = ({ finding, release, locale, place = 'story' }: Props) => {
  const sentence = sentenceOf(finding, release, locale);
  const own = figurePath(release, finding.figure);
  const picture = picturePath(release.number, finding.figure, locale);
  const takeSentence = async () => texts[(await copyText(sentence)) ? 'copied' : 'notCopied'][locale];
  const takePicture = async () => {
    const done = await copyPicture(picture, `korshi-${release.number}-${finding.figure}-${locale}.png`);
    return texts[done === 'failed' ? 'notCopied' : done][locale];
  };
  return (
    <p className="r-share">
      {place === 'own' ? null : <a href={own}>{texts.own[locale]}</a>}
      {place === 'own' || sentence === '' ? null : <CopyButton name={texts.copySentence[locale]} act={takeSentence} />}
      <CopyButton name={texts.copyImage[locale]} act={takePicture} />
      <a href={picture}>{texts.image[locale]}</a>
      {place === 'own' ? null : <a href={`${own}#cite`}>{texts.cite[locale]}</a>}
    </p>
  );
};
