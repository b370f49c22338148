import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { windowWords } from './agreement.ts';
import { besideTexts as texts } from './beside.texts.ts';
import { BalanceFigure, ChangeFigure } from './beside-trade.tsx';
import { ItemFigure } from './item-figure.tsx';
import { PartnerFigure } from './partner-figure.tsx';

type Props = Readonly<{ figures: ResultFigures; locale: Locale }>;

/** Belief and record in one picture: the reason this program exists. */
export const BesideSection = ({ figures: { beside, coopChange, wordings }, locale }: Props) => (
  <section className="r-section" aria-labelledby="beside">
    <h2 id="beside">{texts.title[locale]}</h2>
    <p className="r-sentence">{texts.lead[locale]}</p>
    <div className="r-columns">
      <ChangeFigure change={beside.change} wording={wordings.trade_change} locale={locale} />
      <BalanceFigure balance={beside.balance} wording={wordings.trade_balance} locale={locale} />
      <PartnerFigure partner={beside.partner} wording={wordings.partner_share} locale={locale} />
      <div className="r-wide">
        <h3>{texts.coopTitle[locale]}</h3>
        <p className="r-note">
          {fill(texts.coopRecord[locale], {
            windows: beside.change.windows.map((window) => windowWords(window, locale)).join('; '),
          })}
        </p>
        <ItemFigure item={{ ...coopChange, id: 'beside-coop-change' }} locale={locale} />
      </div>
    </div>
  </section>
);
