'use client';

import type { Locale } from '#lib/i18n/locale.ts';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import { ComputedPanel } from './computed-panel.tsx';
import { DataTable } from './data-table.tsx';
import { FigurePicture } from './figure-picture.tsx';
import type { FigureView } from './figure-view.ts';
import { smallLink, smallSummary } from './styles.ts';
import { tableTexts } from './table.texts.ts';
import { TakeAway } from './take-away.tsx';

type Props = Readonly<{ locale: Locale; view: FigureView }>;

/**
 * One item of the desk: wording, finding, picture, tests, table, how it was computed, what can be taken away. It needs
 * no script; it is a client's leaf because its data are a third of the bytes that its elements would be.
 */
export const AttitudeFigure = ({ locale, view }: Props) => (
  <article aria-labelledby={`title-${view.id}`} className="break-inside-avoid-page" id={view.id}>
    <h3 className="font-semibold text-lg leading-snug" id={`title-${view.id}`}>
      {view.title}
    </h3>
    <FigurePicture locale={locale} view={view} />
    <Further locale={locale} view={view} />
  </article>
);

const Further = ({ locale, view }: Props) => (
  <div>
    <details className="k-printed">
      <summary className={smallSummary}>{tableTexts.table[locale]}</summary>
      <div className="space-y-5">
        {view.tables.map((table) => (
          <DataTable answer={tableTexts.answer[locale]} key={table.id} table={table} />
        ))}
      </div>
    </details>
    <ComputedPanel locale={locale} r={view.addresses.r} view={view.computed} />
    <div className="flex flex-wrap gap-x-5 text-sm print:hidden">
      <a className={smallLink} href={view.addresses.item}>
        {texts.oneItem[locale]}
      </a>
      <TakeAway addresses={view.addresses} id={view.id} locale={locale} />
    </div>
  </div>
);
