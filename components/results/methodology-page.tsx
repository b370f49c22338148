import { PageFrame } from '#components/ui/page-frame.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { methodologyParts, methodologyTexts as texts } from './methodology.texts.ts';

type Props = Readonly<{ locale: Locale; wave: Wave | undefined }>;

/** A short true page; what a wave has not set yet is said to be so. */
export const MethodologyPage = ({ locale, wave }: Props) => {
  const given = (value: string | undefined): string => value || texts.notSet[locale];
  const values = {
    organisation: given(wave?.settings.organisation[locale]),
    contact: given(wave?.settings.contact[locale]),
    wave: given(wave?.id),
  };
  return (
    <PageFrame locale={locale} banner={wave?.kind === 'trial' ? <TrialBanner locale={locale} /> : undefined}>
      <h1 className="k-title">{texts.title[locale]}</h1>
      <div className="k-prose">
        {methodologyParts.map((part) => (
          <section key={part.id} aria-labelledby={part.id}>
            <h2 className="k-subtitle" id={part.id}>
              {part.title[locale]}
            </h2>
            <p>{fill(part.text[locale], values)}</p>
          </section>
        ))}
        <p>
          <a className="k-link" href={`/${locale}/results`}>
            {texts.results[locale]}
          </a>
        </p>
      </div>
    </PageFrame>
  );
};
