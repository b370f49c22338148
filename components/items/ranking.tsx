import { Fragment } from 'react';
import { fill } from '#lib/i18n/text.ts';
import type { ViewOf } from '#lib/questionnaire/item-view.ts';
import type { Binding } from './binding.ts';
import { faultText } from './fault-text.ts';
import { ItemFieldset } from './item-fieldset.tsx';
import type { ItemProps } from './item-props.ts';
import { OptionRow, OtherText } from './option-row.tsx';
import { rankingTexts } from './ranking.texts.ts';
import { ranksAfterTap } from './ranks-after-tap.ts';

type Item = ViewOf<'ranking'>;
type Props = ItemProps<'ranking'>;

const placeFields = (item: Item): readonly string[] =>
  Array.from({ length: item.maxRank }, (_, index) => `${item.id}_r${index + 1}`);
const missingField = (item: Item): string => `${item.id}_missing`;

const setRanks = (item: Item, binding: Binding, ranks: readonly string[]): void => {
  for (const [index, field] of placeFields(item).entries()) binding.set(field, ranks.slice(index, index + 1));
};

/** First, second, third: by tapping where there is a script, by three lists where there is none. */
export const RankingItem = (props: Props) => {
  const { item, binding, locale } = props;
  return (
    <ItemFieldset item={item} fault={faultText(item.fault, locale)}>
      {binding.live ? <TapList {...props} /> : <PlaceLists {...props} />}
      <div className="k-options">
        {item.missing.map((option) => (
          <OptionRow
            key={option.code}
            type="checkbox"
            name={missingField(item)}
            option={option}
            binding={binding}
            onChange={(value, checked) => {
              if (!checked) return;
              setRanks(item, binding, []);
              binding.set(missingField(item), [value]);
            }}
            quiet
          />
        ))}
      </div>
    </ItemFieldset>
  );
};

const TapList = ({ item, binding, locale }: Props) => {
  const ranksNow = () => placeFields(item).flatMap((field) => binding.values(field));
  const ranks = ranksNow();
  const tap = (code: number) => {
    setRanks(item, binding, ranksAfterTap(item, ranksNow(), String(code)));
    binding.set(missingField(item), []);
  };
  return (
    <div className="k-options">
      {placeFields(item).map((field) => (
        <input key={field} type="hidden" {...binding.input(field)} />
      ))}
      {item.options.map((option) => {
        const place = ranks.indexOf(String(option.code)) + 1;
        return (
          <Fragment key={option.code}>
            <button
              type="button"
              className="k-option k-rank"
              aria-pressed={place > 0}
              aria-label={
                place > 0 ? fill(rankingTexts.ranked[locale], { label: option.label, n: place }) : option.label
              }
              onClick={() => tap(option.code)}
            >
              <span className="k-rank-mark" aria-hidden="true">
                {place > 0 ? place : ''}
              </span>
              <span>{option.label}</span>
            </button>
            {place > 0 ? <OtherText option={option} binding={binding} locale={locale} /> : null}
          </Fragment>
        );
      })}
      <p className="k-count" role="status">
        {ranks.length === item.maxRank ? rankingTexts.full[locale] : ''}
      </p>
    </div>
  );
};

const PlaceLists = ({ item, binding, locale }: Props) => (
  <div className="k-places">
    {placeFields(item).map((field, index) => (
      <label key={field} className="k-label-small">
        <span>{rankingTexts.places[locale][index] ?? fill(rankingTexts.place[locale], { n: index + 1 })}</span>
        <select className="k-field" defaultValue={binding.values(field)[0] ?? ''} {...binding.input(field)}>
          <option value="">{rankingTexts.none[locale]}</option>
          {item.options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    ))}
    {item.options.map((option) => (
      <OtherText key={option.code} option={option} binding={binding} locale={locale} visibleLabel />
    ))}
  </div>
);
