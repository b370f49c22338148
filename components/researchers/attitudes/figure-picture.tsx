import { DrawnFigure } from '#components/charts/drawn-figure.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import type { FigureView } from './figure-view.ts';
import { RowNotes } from './row-notes.tsx';

type Props = Readonly<{ locale: Locale; view: FigureView }>;

/** What is seen, the picture, how the groups compare, what stands behind it. */
export const FigurePicture = ({ locale, view }: Props) => (
  <>
    {view.finding === '' || view.rows.length > 1 ? null : <p className="mt-1 text-base leading-snug">{view.finding}</p>}
    {view.notes.length === 0 ? null : <p className="mt-1 text-quiet text-sm">{view.notes.join(' ')}</p>}
    <div aria-label={fill(texts.chart[locale], { seen: view.finding })} className="my-3" role="img">
      <DrawnFigure drawing={view.drawing} />
    </div>
    <RowNotes caveat={view.caveat} rows={view.rows} />
    <p className="mt-1 text-quiet text-sm">{view.base}</p>
  </>
);
