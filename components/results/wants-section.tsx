import { MirrorBars, type MirrorSide } from '#components/charts/mirror-bars.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import { type Mirror, type MirrorRow, wants } from '#lib/results/wants.ts';
import type { FieldNote } from '#lib/waves/field-log.ts';
import { CrossingStrip } from './crossing-strip.tsx';
import { DistrictMark } from './district-mark.tsx';
import { DistrictTable } from './district-table.tsx';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { baseWords } from './missing-words.ts';
import { FigureShare } from './release/figure-share.tsx';
import { basesWords, openBases } from './release/sentence.ts';
import { quoted } from './seen.ts';
import { shareWords } from './shown-words.ts';
import type { StoryPart } from './story-part.ts';
import { wantsTexts as texts } from './wants.texts.ts';
import { mostWanted } from './wants-words.ts';

type Props = StoryPart &
  Readonly<{
    sections: ResultFigures['sections'];
    fieldLog: readonly FieldNote[];
    period: ResultFigures['period'];
    isOwnPage?: boolean;
  }>;

/** What residents want done, what stands in their way, and what happened at the crossings meanwhile. */
export const WantsSection = ({ sections, fieldLog, period, locale, release, isOwnPage, heading: H = 'h2' }: Props) => {
  const wanted = wants(sections);
  const { measures, barriers } = wanted;
  if (measures === undefined && barriers === undefined) return null;
  const seen = mostWanted(wanted, locale);
  const base = basesWords(openBases([...(measures?.rows ?? []), ...(barriers?.rows ?? [])]), locale);
  return (
    <section className="r-section" aria-labelledby="wants">
      <H id="wants">{texts.title[locale]}</H>
      {seen === '' ? null : <p className="r-sentence">{seen}</p>}
      <div className="r-columns">
        {measures && <MirrorFigure mirror={measures} name="measures" locale={locale} />}
        {barriers && <MirrorFigure mirror={barriers} name="barriers" locale={locale} />}
      </div>
      <CrossingStrip notes={fieldLog} period={period} locale={locale} />
      {release === undefined ? null : (
        <FigureShare
          finding={{ figure: 'wants', title: texts.title[locale], finding: seen, base }}
          release={release}
          locale={locale}
          place={isOwnPage ? 'own' : 'story'}
        />
      )}
    </section>
  );
};

type FigureProps = Readonly<{ mirror: Mirror; name: 'measures' | 'barriers'; locale: Locale }>;

const MirrorFigure = ({ mirror, name, locale }: FigureProps) => {
  const title = texts[name][locale];
  const seen = mostWanted({ [name]: mirror }, locale);
  return (
    <figure className="r-figure" id={`wants-${name}`} aria-label={fill(figureTexts.chart[locale], { title, seen })}>
      <figcaption>
        <h3>{title}</h3>
        <p className="r-note">
          {fill(figureTexts.quoted[locale], { label: mirror.title[locale] })} {countedWords(mirror, locale)}
        </p>
      </figcaption>
      <Sides row={mirror.rows[0]} locale={locale} hasBases={name === 'measures'} />
      <ul className="r-mirror">
        {mirror.rows.map((row) => (
          <li key={row.id}>
            <p>{row.label[locale]}</p>
            <MirrorBars sides={row.groups.map((group) => sideOf(group, locale))} widest={widestOf(mirror)} />
          </li>
        ))}
      </ul>
      <DistrictTable
        caption={title}
        hasBases
        head={figureTexts.answer[locale]}
        locale={locale}
        rows={mirror.rows.map(({ id, label, groups }) => ({ id, name: label[locale], groups }))}
      />
    </figure>
  );
};

const countedWords = ({ labels }: Mirror, locale: Locale): string =>
  labels.length === 0
    ? texts.ofMeasures[locale]
    : fill(texts.ofBarriers[locale], {
        labels: labels.map((label) => quoted(label[locale], locale)).join(figureTexts.and[locale]),
      });

/** Which district is on which side; of an item with one base for all rows, the base too. */
const Sides = (of: Readonly<{ row: MirrorRow | undefined; locale: Locale; hasBases: boolean }>) => (
  <div className="r-mirror-sides">
    {(of.row?.groups ?? []).map((group) => (
      <p key={group.group}>
        <DistrictMark group={group.group} locale={of.locale} />
        {of.hasBases ? <span className="r-base r-block">{baseWords(group, of.locale)}</span> : null}
      </p>
    ))}
  </div>
);

const shownIn = (group: GroupFigures<Shown | undefined>): Shown | undefined =>
  group.withheld === undefined ? group.figures : undefined;

const widestOf = ({ rows }: Mirror): number =>
  Math.max(...rows.flatMap(({ groups }) => groups.map((group) => shownIn(group)?.high ?? shownIn(group)?.value ?? 0)));

const sideOf = (group: GroupFigures<Shown | undefined>, locale: Locale): MirrorSide => {
  const named = (words: string) => (
    <>
      <span className="r-hidden">{shortName(group.group, locale)}: </span>
      {words}
    </>
  );
  const shown = shownIn(group);
  if (shown === undefined) {
    return { group: group.group, words: named(figureTexts[group.withheld ?? 'hidden'][locale]) };
  }
  const { value, low, high } = shown;
  return { group: group.group, share: value, low, high, words: named(shareWords(shown, locale)) };
};
