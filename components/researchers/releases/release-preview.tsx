import { card, subtitle } from '#components/researchers/styles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { BuiltRelease } from '#lib/releases/build.ts';
import { HiddenList } from './hidden-list.tsx';
import { newReleaseTexts as texts } from './new-release.texts.ts';
import { ReleaseRefusals } from './release-refusals.tsx';
import { WhoList } from './who-list.tsx';

/** `smallest`: the smallest count that is shown. */
type Props = Readonly<{ locale: Locale; wave: string; built: BuiltRelease; smallest: number }>;

/** What the release would show and hide, and what stands against it. */
export const ReleasePreview = ({ locale, wave, built, smallest }: Props) => {
  const { content, hidden, refusals } = built;
  return (
    <section className={`${card} space-y-6`}>
      <h2 className={subtitle}>{texts.preview[locale]}</h2>
      <ReleaseRefusals columns={content.banner.columns} locale={locale} refusals={refusals} wave={wave} />
      <p className="text-quiet">{fill(texts.dataVersion[locale], { version: content.figures.dataVersion })}</p>
      <h3 className="font-bold">{texts.who[locale]}</h3>
      <WhoList locale={locale} who={content.who} />
      <h3 className="font-bold">{texts.hiddenTitle[locale]}</h3>
      <p className="max-w-prose text-quiet">{fill(texts.hiddenIntro[locale], { most: smallest - 1 })}</p>
      <HiddenList locale={locale} tables={hidden} />
    </section>
  );
};
