'use client';
import { TwoPoints, TwoPointsAxis } from '#components/charts/two-points.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { DistrictMark } from './district-mark.tsx';

/** One line of the list in the words of one language. */
export type AgreementLine = Readonly<{
  id: string;
  question: string;
  row?: string;
  counted: string;
  points: readonly Readonly<{
    group: number;
    at: Readonly<{ value: number; low?: number; high?: number }>;
    words: string;
    base: string;
  }>[];
  distance: string;
}>;

type Props = Readonly<{ lines: readonly AgreementLine[]; locale: Locale; start?: number }>;

/**
 * Two points and a line, row by row. It needs no script; it is a client's leaf because its data are a third of the
 * bytes that its elements would be.
 */
export const AgreementLines = ({ lines, locale, start = 1 }: Props) => (
  <>
    <TwoPointsAxis />
    <ol className="r-agreement" start={start}>
      {lines.map((line) => (
        <li key={line.id}>
          <div>
            <p className="r-asked">{line.question}</p>
            {line.row === undefined ? null : <p className="r-asked-row">{line.row}</p>}
            <p className="r-quiet">{line.counted}</p>
          </div>
          <div>
            <TwoPoints points={line.points.map(({ group, at }) => ({ group, ...at }))} />
            <ul className="r-pair">
              {line.points.map(({ group, words, base }) => (
                <li key={group}>
                  <DistrictMark group={group} locale={locale} /> <strong>{words}</strong>{' '}
                  <span className="r-base">{base}</span>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  </>
);
