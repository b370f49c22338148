import { shortName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import { baseWords } from '#components/results/missing-words.ts';
import { shareWords } from '#components/results/shown-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Belief } from '#lib/results/beside.ts';
import { perceptionTexts as texts } from './perception.texts.ts';
import { PlainTable } from './plain-table.tsx';
import { ValueTrack } from './value-track.tsx';

/** An answer with its name, and the words of the record where it says the same. */
type NamedBelief = Readonly<{ belief: Belief<string>; name: string; record: readonly string[] }>;
type Props = Readonly<{ caption: string; head: string; beliefs: readonly NamedBelief[]; locale: Locale }>;

/** What each district answered, beside what the record bears out. */
export const BeliefTable = ({ caption, head, beliefs, locale }: Props) => {
  const groups = beliefs[0]?.belief.groups ?? [];
  return (
    <PlainTable
      caption={caption}
      heads={[head, ...groups.map(({ group }) => shortName(group, locale))]}
      rows={[
        ...beliefs.map(({ belief, name, record }) => ({
          key: belief.id,
          name: (
            <>
              <span className={record.length > 0 ? 'font-semibold' : ''}>{name}</span>
              {record.map((words) => (
                <span className="block text-quiet text-sm" key={words}>
                  ◆ {words}
                </span>
              ))}
            </>
          ),
          cells: belief.groups.map((group) => <Share group={group} key={group.group} locale={locale} />),
        })),
        {
          key: 'base',
          name: texts.bases[locale],
          cells: groups.map((group) => (
            <span className="text-quiet text-sm" key={group.group}>
              {baseWords(group, locale)}
            </span>
          )),
        },
      ]}
    />
  );
};

const Share = ({ group, locale }: Readonly<{ group: Belief<string>['groups'][number]; locale: Locale }>) =>
  group.withheld === undefined ? (
    <>
      {shareWords(group.figures, locale)}
      <ValueTrack
        district={group.group}
        high={group.figures.high}
        low={group.figures.low}
        value={group.figures.value}
      />
    </>
  ) : (
    <span className="text-quiet">{figureTexts[group.withheld][locale]}</span>
  );
