'use client';

import type { Locale } from '#lib/i18n/locale.ts';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import { ComputedPanel } from './computed-panel.tsx';
import { DataTable } from './data-table.tsx';
import { FigurePicture } from './figure-picture.tsx';
import type { FigureView } from './figure-view.ts';
import { tableTexts } from './table.texts.ts';
import { TakeAway } from './take-away.tsx';

type Props = Readonly<{ locale: Locale; view: FigureView }>;

const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

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
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent text-sm underline underline-offset-4">
        {tableTexts.table[locale]}
      </summary>
      <div className="space-y-5">
        {view.tables.map((table) => (
          <DataTable answer={tableTexts.answer[locale]} key={table.id} table={table} />
        ))}
      </div>
    </details>
    <ComputedPanel locale={locale} r={view.addresses.r} view={view.computed} />
    <div className="flex flex-wrap gap-x-5 text-sm print:hidden">
      <a className={link} href={view.addresses.item}>
        {texts.oneItem[locale]}
      </a>
      <TakeAway addresses={view.addresses} id={view.id} locale={locale} />
    </div>
  </div>
);
