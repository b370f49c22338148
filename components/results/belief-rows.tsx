import { ShareTrack } from '#components/charts/share-track.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import { besideTexts } from './beside.texts.ts';
import { DistrictMark } from './district-mark.tsx';
import { DistrictTable } from './district-table.tsx';
import { guessTexts } from './guess.texts.ts';
import { baseWords } from './missing-words.ts';
import { shareWords } from './shown-words.ts';
import { WithheldNote } from './withheld.tsx';

/** An answer, what each district gave it, and the words of the record where the record says the same. */
export type BeliefRow = Readonly<{
  id: string;
  name: string;
  groups: readonly GroupFigures<Shown>[];
  record?: readonly string[];
  /** A visitor guessed this one before they saw the figures. */
  guessed?: true;
}>;
type Props = Readonly<{ rows: readonly BeliefRow[]; caption: string; locale: Locale }>;

export const BeliefRows = ({ rows, caption, locale }: Props) => (
  <>
    <div>
      <ul className="r-bases">
        {(rows[0]?.groups ?? []).map((group) => (
          <li key={group.group}>
            <DistrictMark group={group.group} locale={locale} />{' '}
            <span className="r-base">{baseWords(group, locale)}</span>
            {group.withheld === undefined ? null : <WithheldNote reason={group.withheld} locale={locale} />}
          </li>
        ))}
      </ul>
      <dl className="r-options">
        {rows.map((row) => (
          <div key={row.id} className={row.record?.length ? 'r-borne-out' : undefined}>
            <dt>
              {row.name}
              {row.record?.map((words) => (
                <span className="r-record" key={words}>
                  {besideTexts.record[locale]}: {words}
                </span>
              ))}
              {row.guessed ? <span className="r-guessed">{guessTexts.yourAnswer[locale]}</span> : null}
            </dt>
            {row.groups.map((group) => (
              <BeliefShare key={group.group} group={group} locale={locale} />
            ))}
          </div>
        ))}
      </dl>
    </div>
    <BeliefTable rows={rows} caption={caption} locale={locale} />
  </>
);

const BeliefShare = ({ group, locale }: Readonly<{ group: GroupFigures<Shown>; locale: Locale }>) =>
  group.withheld !== undefined ? null : (
    <dd>
      <ShareTrack group={group.group} value={group.figures.value} low={group.figures.low} high={group.figures.high} />
      <span>{shareWords(group.figures, locale)}</span>
    </dd>
  );

const BeliefTable = ({ rows, caption, locale }: Props) => (
  <DistrictTable
    caption={caption}
    head={besideTexts.belief[locale]}
    locale={locale}
    rows={rows.map(({ id, name, groups, record = [] }) => ({
      id,
      name: record.length === 0 ? name : `${name} (${besideTexts.record[locale]}: ${record.join('; ')})`,
      groups,
    }))}
  />
);
