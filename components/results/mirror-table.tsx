import type { Locale } from '#lib/i18n/locale.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import type { Mirror } from '#lib/results/wants.ts';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { baseWords } from './missing-words.ts';
import { shareWords } from './shown-words.ts';

type Props = Readonly<{ mirror: Mirror; title: string; locale: Locale }>;

export const MirrorTable = ({ mirror, title, locale }: Props) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{figureTexts.answer[locale]}</th>
          {(mirror.rows[0]?.groups ?? []).map(({ group }) => (
            <th scope="col" key={group}>
              {shortName(group, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mirror.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label[locale]}</th>
            {row.groups.map((group) => (
              <MirrorCell key={group.group} group={group} locale={locale} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

const MirrorCell = ({ group, locale }: Readonly<{ group: GroupFigures<Shown | undefined>; locale: Locale }>) => (
  <td>
    {group.withheld === undefined && group.figures !== undefined
      ? shareWords(group.figures, locale)
      : figureTexts[group.withheld ?? 'hidden'][locale]}
    <span className="r-base">{baseWords(group, locale)}</span>
  </td>
);
