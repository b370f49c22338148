import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { dangerButton } from './styles.ts';
import { trialOfferTexts } from './trial-offer.texts.ts';

type Props = Readonly<{ locale: Locale; wave: string }>;

const offered = 1000;

/** For an empty trial wave: synthetic responses at one press. */
export const FillOffer = ({ locale, wave }: Props) => (
  <section aria-label={trialOfferTexts.title[locale]} className="space-y-3 rounded-lg bg-notice p-4">
    <h3 className="font-semibold">{trialOfferTexts.title[locale]}</h3>
    <p className="max-w-prose">{trialOfferTexts.intro[locale]}</p>
    <form action={`/api/waves/${wave}/demo`} method="post">
      <input name="locale" type="hidden" value={locale} />
      <input name="responses" type="hidden" value={offered} />
      <Button look="main" type="submit">
        {trialOfferTexts.fill[locale]}
      </Button>
    </form>
  </section>
);

/** For a trial wave that holds something: everything out again, after a second step. */
export const EmptyOffer = ({ locale, wave }: Props) => (
  <ConfirmPanel summary={trialOfferTexts.emptySummary[locale]}>
    <p>{fill(trialOfferTexts.emptyWarning[locale], { wave })}</p>
    <form action={`/api/waves/${wave}/empty`} method="post">
      <input name="locale" type="hidden" value={locale} />
      <input name="confirm" type="hidden" value={wave} />
      <button className={dangerButton} type="submit">
        {fill(trialOfferTexts.empty[locale], { wave })}
      </button>
    </form>
  </ConfirmPanel>
);
