import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Beside } from '#lib/results/beside.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { windowWords } from './agreement.ts';
import { BalanceFigure } from './balance-figure.tsx';
import { beliefBases, beliefSentence } from './belief-words.ts';
import { besideTexts as texts } from './beside.texts.ts';
import { ChangeFigure } from './change-figure.tsx';
import { GuessChange } from './guess-change.tsx';
import { GuessShare } from './guess-share.tsx';
import { ItemFigure } from './item-figure.tsx';
import { lightItem } from './light-item.ts';
import { PartnerFigure } from './partner-figure.tsx';
import { FigureShare } from './release/figure-share.tsx';
import { basesWords } from './release/sentence.ts';
import type { StoryPart } from './story-part.ts';

/** A visitor may guess before they see; `seen`: what they asked to see without a guess, `hrefOf`: the address of that. */
export type Guessing = Readonly<{ seen: string | undefined; hrefOf: (seen: string) => string }>;

type Props = StoryPart & Readonly<{ figures: ResultFigures; guessing?: Guessing | undefined; isOwnPage?: boolean }>;

/** Belief and record in one picture: the reason this program exists. */
export const BesideSection = ({ figures, locale, release, guessing, isOwnPage, heading: H = 'h2' }: Props) => {
  const { beside, coopChange, wordings } = figures;
  return (
    <section className="r-section" aria-labelledby="beside">
      <H id="beside">{texts.title[locale]}</H>
      <p className="r-sentence">{texts.lead[locale]}</p>
      <div className="r-columns">
        <Change change={beside.change} wording={wordings.trade_change[locale]} locale={locale} guessing={guessing} />
        {hasBeliefs(beside.balance) ? (
          <BalanceFigure balance={beside.balance} wording={wordings.trade_balance[locale]} locale={locale} />
        ) : null}
        <Partner
          partner={beside.partner}
          wording={wordings.partner_share[locale]}
          locale={locale}
          guessing={guessing}
        />
        {coopChange.rows.length === 0 ? null : (
          <div className="r-wide">
            <h3>{texts.coopTitle[locale]}</h3>
            <p className="r-note">
              {fill(texts.coopRecord[locale], {
                windows: beside.change.windows.map((window) => windowWords(window, locale)).join('; '),
              })}
            </p>
            <ItemFigure item={{ ...lightItem(coopChange), id: 'beside-coop-change' }} locale={locale} />
          </div>
        )}
      </div>
      {release === undefined ? null : (
        <FigureShare
          finding={{
            figure: 'belief',
            title: texts.title[locale],
            finding: beliefSentence(beside, locale),
            base: basesWords(beliefBases(beside), locale),
          }}
          release={release}
          locale={locale}
          place={isOwnPage ? 'own' : 'story'}
        />
      )}
    </section>
  );
};

const hasBeliefs = ({ beliefs }: Beside['change'] | Beside['balance']): boolean =>
  beliefs.some(({ groups }) => groups.length > 0);

type ChangeProps = Readonly<{
  change: Beside['change'];
  wording: string;
  locale: Locale;
  guessing: Guessing | undefined;
}>;

const Change = ({ guessing, ...figure }: ChangeProps) => {
  if (!hasBeliefs(figure.change)) return null;
  if (guessing === undefined) return <ChangeFigure {...figure} />;
  return (
    <GuessChange
      {...figure}
      seenAtFirst={guessing.seen === 'trade_change'}
      seenHref={`${guessing.hrefOf('trade_change')}#beside-trade-change`}
    />
  );
};

type PartnerProps = Readonly<{
  partner: Beside['partner'];
  wording: string;
  locale: Locale;
  guessing: Guessing | undefined;
}>;

const Partner = ({ guessing, ...figure }: PartnerProps) => {
  if (figure.partner.length === 0) return null;
  if (guessing === undefined) return <PartnerFigure {...figure} />;
  return (
    <GuessShare
      {...figure}
      seenAtFirst={guessing.seen === 'partner_share'}
      seenHref={`${guessing.hrefOf('partner_share')}#beside-partner-share`}
    />
  );
};
