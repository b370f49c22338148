import type { DrawnGroup } from './drawing.ts';

type Props = Readonly<{ group: DrawnGroup }>;

/** A group by its mark and its name, with what is said beside it. */
export const DrawnHead = ({ group: { tone, label, value } }: Props) => (
  <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-[0.9375rem]">
    <span className={`c-named c-${tone}`}>
      <i aria-hidden="true" className="c-mark" />
      {label}
    </span>
    {value === undefined ? null : <strong className="shrink-0 tabular-nums">{value}</strong>}
  </p>
);

/** Its base, and why nothing is drawn where nothing is. */
export const DrawnBase = ({ group: { base, withheld } }: Props) => (
  <>
    {withheld === undefined ? null : (
      <p className="rounded border border-quiet border-dashed px-3 py-2 text-quiet text-sm">{withheld}</p>
    )}
    {base === '' ? null : <p className="text-[0.8125rem] text-quiet tabular-nums leading-snug">{base}</p>}
  </>
);
