import { computedTexts } from '#components/researchers/attitudes/computed.texts.ts';
import { card, subtitle } from '#components/researchers/styles.ts';
import { besideTexts } from '#components/results/beside.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { LabelledWindow } from '#lib/macro/beside.ts';
import type { BalanceBeside, ChangeBeside } from '#lib/results/beside.ts';
import { tolerance } from '#lib/studies/perception-desk.ts';
import type { PerceptionStudy } from '#lib/studies/perception-study.ts';
import { type Behind, behindWords } from './behind.ts';
import { BeliefTable } from './belief-table.tsx';
import { GuessCard } from './guess-card.tsx';
import { HowComputed } from './how-computed.tsx';
import { perceptionTexts as texts } from './perception.texts.ts';

type Props = Readonly<{ found: PerceptionStudy; behind: Behind; r: string; locale: Locale }>;

export const PerceptionResult = ({ found: { beside, guesses }, behind, r, locale }: Props) => (
  <>
    <Change change={beside.change} locale={locale} />
    <section className={`${card} space-y-4`} id="partner-share">
      <h2 className={subtitle}>{besideTexts.partnerTitle[locale]}</h2>
      <p className="max-w-prose text-base text-quiet">
        {texts.heaping[locale]} {texts.uprights[locale]}
      </p>
      <div className="grid gap-6 md:grid-cols-2">
        {guesses.map((each) => (
          <GuessCard guesses={each} key={each.group} locale={locale} />
        ))}
      </div>
    </section>
    <Balance balance={beside.balance} locale={locale} />
    <HowComputed
      behind={behindWords(behind, locale)}
      formulas={[
        fill(texts.formula[locale], { tolerance }),
        computedTexts.shares[locale],
        computedTexts.variance[locale],
        computedTexts.shareInterval[locale],
        computedTexts.meanInterval[locale],
      ]}
      locale={locale}
      r={r}
    />
  </>
);

const changeOf = ({ changePct }: LabelledWindow, locale: Locale): string => {
  const shown = formatNumber(changePct, locale, 1);
  return `${changePct > 0 ? '+' : ''}${shown}\u00a0%`;
};

const Change = ({ change, locale }: Readonly<{ change: ChangeBeside; locale: Locale }>) => (
  <section className={`${card} space-y-4`} id="trade-change">
    <h2 className={subtitle}>
      {fill(besideTexts.changeTitle[locale], { windows: change.windows.map(({ label }) => label).join('; ') })}
    </h2>
    <p className="max-w-prose text-base text-quiet">{texts.changeHow[locale]}</p>
    <ul className="text-base">
      {change.windows.map((window) => (
        <li key={window.label}>
          {fill((window.label === change.scored?.label ? texts.windowScored : texts.window)[locale], {
            label: window.label,
            change: changeOf(window, locale),
            direction: besideTexts[window.direction][locale],
          })}
        </li>
      ))}
    </ul>
    {change.scored === undefined ? <p>{besideTexts.unscored[locale]}</p> : null}
    <BeliefTable
      beliefs={change.beliefs.map((belief) => ({
        belief,
        name: besideTexts[belief.id][locale],
        record: change.windows
          .filter(({ direction }) => direction === belief.id)
          .map(({ label }) => fill(texts.borneOut[locale], { label })),
      }))}
      caption={fill(besideTexts.changeTitle[locale], { windows: change.windows.map(({ label }) => label).join('; ') })}
      head={besideTexts.belief[locale]}
      locale={locale}
    />
  </section>
);

const Balance = ({ balance, locale }: Readonly<{ balance: BalanceBeside; locale: Locale }>) => (
  <section className={`${card} space-y-4`} id="trade-balance">
    <h2 className={subtitle}>{besideTexts.balanceTitle[locale]}</h2>
    <BeliefTable
      beliefs={balance.beliefs.map((belief) => ({
        belief,
        name: besideTexts[belief.id][locale],
        record: belief.id === balance.borneOut ? [texts.borneOutEvery[locale]] : [],
      }))}
      caption={besideTexts.balanceTitle[locale]}
      head={besideTexts.belief[locale]}
      locale={locale}
    />
  </section>
);
