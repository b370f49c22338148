import type { ReactNode } from 'react';
import type { Drawing } from '#components/charts/drawing.ts';
import { DrawnFigure } from '#components/charts/drawn-figure.tsx';
import { AnchorMarks } from '#components/researchers/studies/anchor-marks.tsx';
import type { VariableChoice } from '#components/researchers/view-form/variable-choices.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { View } from '#lib/results/view-address.ts';
import type { Anchor } from '#lib/studies/anchors.ts';
import { attitudesTexts } from './attitudes.texts.ts';
import { ComputedPanel } from './computed-panel.tsx';
import { DataTable } from './data-table.tsx';
import { DeskHead } from './desk-head.tsx';
import type { Counting } from './figure-context.ts';
import { FigurePicture } from './figure-picture.tsx';
import type { FigureView } from './figure-view.ts';
import type { PairTable } from './pair-tables.ts';
import { tableTexts as texts } from './table.texts.ts';
import { TakeAway } from './take-away.tsx';
import { WordingColumns } from './wording-columns.tsx';
import type { Wording } from './wordings.ts';

type Props = Readonly<{
  locale: Locale;
  view: View;
  counting: Counting;
  variables: readonly VariableChoice[];
  runs: readonly number[];
  also: string | undefined;
  action: string;
  /** The address of all items with the same view. */
  back: string;
  figure: FigureView;
  /** Every part of every row with its interval, where the picture itself has none. */
  parts: readonly Readonly<{ id: string; heading: string; drawing: Drawing }>[];
  pairs: readonly PairTable[];
  wordings: readonly Wording[];
  /** R code that gives the same numbers. */
  code: string;
  /** Published figures of others on the same. */
  anchors: readonly Anchor[];
}>;

/** One item with everything there is about it. */
export const ItemPage = ({ figure, parts, pairs, wordings, code, anchors, back, ...head }: Props) => {
  const { locale } = head;
  return (
    <>
      <a className="k-link" href={back}>
        {attitudesTexts.back[locale]}
      </a>
      <DeskHead {...head} />
      <article aria-label={figure.title} id={figure.id}>
        <FigurePicture locale={locale} view={figure} />
        <TakeAway addresses={figure.addresses} id={figure.id} locale={locale} />
      </article>
      {parts.length === 0 ? null : <EveryPart locale={locale} parts={parts} />}
      <Part title={texts.table[locale]}>
        {figure.tables.map((table) => (
          <DataTable answer={texts.answer[locale]} key={table.id} table={table} />
        ))}
      </Part>
      {pairs.length === 0 ? null : <Pairs locale={locale} pairs={pairs} />}
      <AnchorMarks anchors={anchors} locale={locale} />
      <Part title={texts.wording[locale]}>
        <WordingColumns wordings={wordings} />
      </Part>
      <ComputedPanel code={code} isOpen locale={locale} r={figure.addresses.r} view={figure.computed} />
    </>
  );
};

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="space-y-4 border-line border-t pt-4">
    <h2 className="k-subtitle mt-0">{title}</h2>
    {children}
  </section>
);

/** Said in the table that follows, so it is hidden from who hears that. */
const EveryPart = ({ locale, parts }: Readonly<{ locale: Locale; parts: Props['parts'] }>) => (
  <Part title={texts.everyOption[locale]}>
    <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-2">
      {parts.map(({ id, heading, drawing }) => (
        <div key={id}>
          {heading === '' ? null : <p className="mb-1 font-semibold text-base">{heading}</p>}
          <DrawnFigure drawing={drawing} />
        </div>
      ))}
    </div>
  </Part>
);

const Pairs = ({ locale, pairs }: Readonly<{ locale: Locale; pairs: readonly PairTable[] }>) => (
  <Part title={texts.pairs[locale]}>
    <p className="text-base text-quiet">{texts.pairsNote[locale]}</p>
    {pairs.map(({ id, caption, table }) =>
      table === undefined ? (
        <p className="text-base" key={id}>
          <b className="font-semibold">{caption}.</b> {texts.noPairs[locale]}
        </p>
      ) : (
        <DataTable answer={texts.pair[locale]} key={id} table={table} />
      ),
    )}
  </Part>
);
