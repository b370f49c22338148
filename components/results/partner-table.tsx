import type { Locale } from '#lib/i18n/locale.ts';
import type { PartnerBeside } from '#lib/results/beside.ts';
import { besideTexts as texts } from './beside.texts.ts';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { shareWords } from './shown-words.ts';

type Props = Readonly<{ partner: readonly PartnerBeside[]; locale: Locale }>;

/** The histograms as a table: one class a row, one district a column. */
export const PartnerTable = ({ partner, locale }: Props) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    <table>
      <caption>{texts.partnerTitle[locale]}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.parts[locale]}</th>
          {partner.map(({ group }) => (
            <th scope="col" key={group}>
              {shortName(group, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classNames.map((name, index) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {partner.map(({ group, guesses }) => (
              <td key={group}>{cellWords(guesses, index, locale)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/** A class holds its lower edge and not its upper one; the last holds both. */
const classNames = ['0–9', '10–19', '20–29', '30–39', '40–49', '50–59', '60–69', '70–79', '80–89', '90–100'] as const;

const cellWords = (guesses: PartnerBeside['guesses'], index: number, locale: Locale): string => {
  const shown = guesses.withheld === undefined ? guesses.figures.classes[index]?.share : undefined;
  return shown === undefined ? '–' : shareWords(shown, locale);
};
