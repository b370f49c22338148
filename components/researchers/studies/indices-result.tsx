import { computedTexts } from '#components/researchers/attitudes/computed.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { DistrictStudy } from '#lib/studies/district-study.ts';
import { AnchorsTable } from './anchors-table.tsx';
import { type Behind, behindWords } from './behind.ts';
import { ContactTrust } from './contact-trust.tsx';
import { GradientTable } from './gradient-table.tsx';
import { HowComputed } from './how-computed.tsx';
import { IndexCard } from './index-card.tsx';
import { indicesTexts as texts } from './indices.texts.ts';

type Props = Readonly<{ found: DistrictStudy; behind: Behind; r: string; locale: Locale }>;

export const IndicesResult = ({ found, behind, r, locale }: Props) => (
  <>
    {found.indices.map((figures) => (
      <IndexCard figures={figures} key={figures.id} locale={locale} />
    ))}
    <ContactTrust districts={found.together} locale={locale} />
    <GradientTable gradients={found.gradients} locale={locale} />
    <AnchorsTable anchored={found.anchored} locale={locale} />
    <HowComputed
      behind={behindWords(behind, locale)}
      formulas={[
        texts.meanFormula[locale],
        computedTexts.variance[locale],
        computedTexts.meanInterval[locale],
        computedTexts.shareInterval[locale],
        computedTexts.overlap[locale],
      ]}
      locale={locale}
      r={r}
    />
  </>
);
