'use client';
import type { Locale } from '#lib/i18n/locale.ts';
import { agreementTexts as texts } from './agreement.texts.ts';
import type { AgreementLine } from './agreement-lines.tsx';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';

/** The same lines as a table, with the distance that they are sorted by. */
export const AgreementTable = ({ lines, locale }: Readonly<{ lines: readonly AgreementLine[]; locale: Locale }>) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    <div className="r-scroll">
      <table>
        <caption>{texts.title[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.question[locale]}</th>
            {(lines[0]?.points ?? []).map(({ group }) => (
              <th scope="col" key={group}>
                {shortName(group, locale)}
              </th>
            ))}
            <th scope="col">{texts.distance[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.question} {line.row}
                <span className="r-base r-block">{line.counted}</span>
              </th>
              {line.points.map(({ group, words, base }) => (
                <td key={group}>
                  {words} <span className="r-base">{base}</span>
                </td>
              ))}
              <td>{line.distance}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
