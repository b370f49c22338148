import { trialBannerTexts } from './trial-banner.texts.ts';

/** Stands on every page of a trial, so that nobody takes its answers or its figures for real ones. */
export const TrialBanner = ({ locale }: Readonly<{ locale: keyof typeof trialBannerTexts }>) => (
  <aside className="k-banner">
    <p>{trialBannerTexts[locale]}</p>
  </aside>
);
