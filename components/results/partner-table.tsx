import type { Locale } from '#lib/i18n/locale.ts';
import type { PartnerBeside, PartnerFigures } from '#lib/results/beside.ts';
import { besideTexts as texts } from './beside.texts.ts';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { shareWords, shownOf } from './shown-words.ts';

type Props = Readonly<{ partner: readonly PartnerBeside[]; locale: Locale }>;

/** The histograms as tables, one a district: a release may merge classes in one and not in the other. */
export const PartnerTable = ({ partner, locale }: Props) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    <div className="r-columns">
      {partner.map(({ group, side, guesses }) =>
        guesses.withheld === undefined ? (
          <table key={group}>
            <caption>
              {texts.partnerOf[side][locale]}. {shortName(group, locale)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{texts.parts[locale]}</th>
                <th scope="col">{texts.ofAnswers[locale]}</th>
              </tr>
            </thead>
            <ClassRows classes={guesses.figures.classes} locale={locale} />
          </table>
        ) : null,
      )}
    </div>
  </details>
);

type RowsProps = Readonly<{ classes: PartnerFigures['classes']; locale: Locale }>;

/** A class holds its lower edge and not its upper one; the last holds both. */
const ClassRows = ({ classes, locale }: RowsProps) => (
  <tbody>
    {classes.map(({ from, to, share }, index) => {
      const shown = shownOf(share);
      return (
        <tr key={from}>
          <th scope="row">{`${from}–${index === classes.length - 1 ? to : to - 1}`}</th>
          <td>{shown === undefined ? figureTexts.hidden[locale] : shareWords(shown, locale)}</td>
        </tr>
      );
    })}
  </tbody>
);
