import { cell, firstHead, head, rowHead, table } from '#components/researchers/table-styles.ts';
import { Sideways } from '#components/ui/sideways.tsx';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ReleaseSummary } from '#lib/releases/release.ts';
import { releasesTexts as texts } from './releases.texts.ts';

type Props = Readonly<{ locale: Locale; releases: readonly ReleaseSummary[] }>;

const weightWords = ({ weight, weightRun }: Pick<ReleaseSummary, 'weight' | 'weightRun'>, locale: Locale): string =>
  weight === 'none' ? texts.noWeight[locale] : fill(texts[weight][locale], { run: weightRun ?? '' });

/** Every release, newest first, with the address at which the public reads it. */
export const ReleaseList = ({ locale, releases }: Props) =>
  releases.length === 0 ? (
    <p className="text-quiet">{texts.none[locale]}</p>
  ) : (
    <Sideways label={texts.title[locale]}>
      <table className={table}>
        <thead>
          <tr>
            <th className={firstHead} scope="col">
              {texts.number[locale]}
            </th>
            <th className={firstHead} scope="col">
              {texts.name[locale]}
            </th>
            {(['wave', 'date', 'weight', 'hash'] as const).map((name) => (
              <th className={head} key={name} scope="col">
                {texts[name][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <Row key={release.number} locale={locale} release={release} />
          ))}
        </tbody>
      </table>
    </Sideways>
  );

/** The beginning of a hash is enough to compare by eye; the whole stands in the file. */
const shownHash = 12;

const Row = ({ locale, release }: Readonly<{ locale: Locale; release: ReleaseSummary }>) => (
  <tr>
    <th className={rowHead} scope="row">
      {release.number}
    </th>
    <td className={rowHead}>
      <a className="k-link" href={`/${locale}/releases/${release.number}`}>
        {release.title[locale]}
      </a>
    </td>
    <td className={cell}>{release.wave}</td>
    <td className={cell}>{formatDate(release.publishedOn, locale, 'UTC')}</td>
    <td className={cell}>{weightWords(release, locale)}</td>
    <td className={cell}>
      <a className="k-link" href={`/api/releases/${release.number}`} title={release.hash}>
        <code>{release.hash.slice(0, shownHash)}…</code>
      </a>
    </td>
  </tr>
);
