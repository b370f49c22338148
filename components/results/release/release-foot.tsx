import { claimWords } from '#components/results/precision-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Cite } from './cite.tsx';
import { releaseTexts as texts } from './release.texts.ts';
import { releasePath, type ShownRelease } from './shown-release.ts';
import { WhoTable } from './who-table.tsx';

type Props = Readonly<{ shown: ShownRelease; locale: Locale }>;

/** What stands behind the figures of a release and what one may do with them. */
export const ReleaseFoot = ({ shown, locale }: Props) => {
  const { number, content } = shown.release;
  return (
    <>
      <section className="r-section" aria-labelledby="who">
        <h2 id="who">{texts.who[locale]}</h2>
        <p className="r-note">{texts.whoNote[locale]}</p>
        <WhoTable who={content.who} locale={locale} />
        <h3>{texts.claim[locale]}</h3>
        <p className="r-claim">{claimWords(content.methodology.sampling, locale)}</p>
        <a className="k-link" href={`/${locale}/methodology?release=${number}`}>
          {texts.methodology[locale]}
        </a>
      </section>
      <section className="r-section" aria-labelledby="download">
        <h2 id="download">{texts.downloads[locale]}</h2>
        <ul className="r-links">
          <Download href={`/api/releases/${number}/banner?locale=${locale}`} name={texts.banner[locale]} />
          <Download href={`${releasePath(number, locale)}/sheet`} name={texts.sheet[locale]} />
          <Download href={`/api/releases/${number}`} name={texts.json[locale]} />
        </ul>
      </section>
      <Cite shown={shown} locale={locale} />
      <p>
        <a className="k-link" href={`/${locale}/releases`}>
          {texts.earlier[locale]}
        </a>
      </p>
    </>
  );
};

const Download = ({ href, name }: Readonly<{ href: string; name: string }>) => (
  <li>
    <a className="k-link" href={href}>
      {name}
    </a>
  </li>
);
