import type { SeriesUnit } from '#lib/macro/trade-series.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { FieldNote } from '#lib/waves/field-log.ts';
import type { Sampling } from '#lib/waves/wave.ts';
import { AgreementSection } from './agreement-section.tsx';
import { BesideSection, type Guessing } from './beside-section.tsx';
import { Countries } from './countries.tsx';
import { Neighbours } from './neighbours.tsx';
import { Regions } from './regions.tsx';
import { StaircaseFigure } from './staircase-figure.tsx';
import type { StoryPart } from './story-part.ts';
import { WantsSection } from './wants-section.tsx';

type Props = Readonly<{
  locale: StoryPart['locale'];
  /** Absent where no figure about people may be shown. */
  figures: ResultFigures | undefined;
  sampling: Sampling;
  fieldLog: readonly FieldNote[];
  /** Whether the trade record is shown. */
  record: boolean;
  unit: SeriesUnit;
  hrefOf: (unit: SeriesUnit) => string;
  release?: StoryPart['release'];
  guessing?: Guessing | undefined;
}>;

/** The results in their order: three levels, agreement first, belief beside the record, what people want, then the rest. */
export const Story = ({ locale, figures, sampling, record, unit, hrefOf, ...rest }: Props) => {
  const { fieldLog, release, guessing } = rest;
  const part = figures && { locale, sampling, weight: figures.weight, release };
  return (
    <>
      {part === undefined || figures === undefined ? null : (
        <>
          <StaircaseFigure {...part} staircase={figures.staircase} />
          <AgreementSection {...part} sections={figures.sections} />
          {record ? <BesideSection {...part} figures={figures} guessing={guessing} /> : null}
          <WantsSection {...part} sections={figures.sections} fieldLog={fieldLog} period={figures.period} />
        </>
      )}
      {record ? <Countries locale={locale} unit={unit} hrefOf={hrefOf} /> : null}
      {record ? <Regions locale={locale} /> : null}
      {figures === undefined ? null : <Neighbours sections={figures.sections} locale={locale} release={release} />}
    </>
  );
};
