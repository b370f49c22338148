import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ItemView, OptionView } from '#lib/questionnaire/item-view.ts';
import type { PaperItem } from '#lib/questionnaire/paper.ts';
import { paperTexts } from './paper.texts.ts';

type Box = Pick<OptionView, 'code' | 'label' | 'other'>;

/** A box to tick, with its code in the margin for whoever types the paper in. */
const BoxLine = ({ option }: Readonly<{ option: Box }>) => (
  <li className="k-box-line">
    <span className="k-box" aria-hidden="true" />
    <span className="k-box-label">
      {option.label}
      {option.other === null ? null : <span className="k-write-line" />}
    </span>
    <span className="k-margin-code">{option.code}</span>
  </li>
);

const Boxes = ({ options }: Readonly<{ options: readonly Box[] }>) => (
  <ul className="k-boxes">
    {options.map((option) => (
      <BoxLine key={option.code} option={option} />
    ))}
  </ul>
);

/** Boxes side by side, for the rows of a grid and the steps of a scale. */
const InlineBoxes = ({ options }: Readonly<{ options: readonly Box[] }>) => (
  <ul className="k-inline-boxes">
    {options.map(({ code, label }) => (
      <li key={code}>
        <span className="k-box" aria-hidden="true" /> {label} <span className="k-inline-code">{code}</span>
      </li>
    ))}
  </ul>
);

const steps = (item: Extract<ItemView, { type: 'scale' }>): readonly Box[] =>
  item.steps.map((step) => ({ code: step, label: '', other: null }));

const fieldsOf = (item: ItemView, locale: Locale): ReactNode => {
  switch (item.type) {
    case 'grid':
      return item.rows.map((row) => (
        <div key={row.name} className="k-paper-row">
          <p>{row.label ?? row.stem}</p>
          <InlineBoxes options={[...item.options, ...item.missing]} />
        </div>
      ));
    case 'scale':
      return (
        <>
          <p className="k-paper-ends">
            <span>
              {item.steps[0]} — {item.minLabel}
            </span>
            <span>
              {item.steps.at(-1)} — {item.maxLabel}
            </span>
          </p>
          <InlineBoxes options={steps(item)} />
          <Boxes options={item.missing} />
        </>
      );
    case 'number':
      return (
        <>
          <p>
            <span className="k-write-number" /> {item.unit}
          </p>
          <Boxes options={item.missing} />
        </>
      );
    case 'open-text':
      return <div className="k-write-area" />;
    case 'dictionary-choice':
      return (
        <>
          <p>
            {paperTexts.settlement[locale]} <span className="k-write-line" />
          </p>
          <Boxes options={[...item.options, ...item.missing]} />
        </>
      );
    case 'single-choice':
    case 'multiple-choice':
    case 'ranking':
      return <Boxes options={[...item.options, ...item.missing]} />;
  }
};

/** What helps on a screen ("tap", "start typing") says nothing on paper. */
const helpOf = (view: ItemView, locale: Locale): string | null => {
  if (view.type === 'ranking') return paperTexts.rank[locale];
  return view.type === 'dictionary-choice' ? null : view.help;
};

/** One item on paper. */
export const PaperQuestion = ({ item, locale }: Readonly<{ item: PaperItem; locale: Locale }>) => {
  const { view, number, relevant } = item;
  const isInside = view.type === 'grid' && view.rows[0]?.label === null;
  const help = helpOf(view, locale);
  return (
    <article className="k-paper-item">
      {relevant === null ? null : <p className="k-paper-rule">{fill(paperTexts.skip[locale], { rule: relevant })}</p>}
      {view.leadIn === null ? null : <p>{view.leadIn}</p>}
      {view.prose.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>
        {number}. {isInside ? view.text.replace(/\s*\{row\}\s*\??/, '…') : view.text}
      </h3>
      {help === null ? null : <p>{help}</p>}
      {fieldsOf(view, locale)}
    </article>
  );
};
