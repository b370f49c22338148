import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { CopyText } from './copy-text.tsx';
import { releaseTexts as texts } from './release.texts.ts';
import { shareTexts } from './share.texts.ts';
import { citation, type ShownRelease } from './shown-release.ts';

type Props = Readonly<{ shown: ShownRelease; locale: Locale; figure?: string }>;

/** How to cite a release or one figure of it, with what proves that the figures are the ones that were published. */
export const Cite = ({ shown, locale, figure }: Props) => {
  const { release } = shown;
  const { questionnaire } = release.content;
  return (
    <section className="r-section" aria-labelledby="cite">
      <h2 id="cite">{texts.cite[locale]}</h2>
      <CopyText
        text={citation(shown, locale, figure)}
        label={texts.cite[locale]}
        button={shareTexts.copyCitation[locale]}
        said={{ copied: shareTexts.copied[locale], failed: shareTexts.notCopied[locale] }}
      />
      <p className="r-note r-hash">
        {fill(texts.version[locale], {
          version: release.dataVersion,
          questionnaire: questionnaire.id,
          edition: questionnaire.version,
        })}{' '}
        {fill(texts.hash[locale], { hash: release.hash })}
      </p>
    </section>
  );
};
