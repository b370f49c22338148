import type { ToldClass } from '#lib/studies/told-classes.ts';
import { toneOf } from './tone.ts';

type Props = Readonly<{
  district: number;
  classes: readonly ToldClass[];
  /** The density that takes the whole height, the same for pictures to be compared. */
  tallest: number;
}>;

/** Classes may be of different width: the area of a column is its share. */
const densityOf = ({ from, to, share }: ToldClass): number => share / (to - from);

export const tallestOf = (classes: readonly ToldClass[]): number => Math.max(0, ...classes.map(densityOf));

/** A histogram; the table under it has its numbers. */
export const ClassColumns = ({ district, classes, tallest }: Props) => (
  <div aria-hidden="true" className="flex h-28 items-end gap-px border-line border-b">
    {classes.map((each) => (
      <span
        className="min-w-0"
        key={each.from}
        style={{
          flex: `${each.to - each.from} 1 0`,
          height: `${tallest === 0 ? 0 : Math.round((densityOf(each) / tallest) * 1000) / 10}%`,
          background: toneOf(district),
        }}
      />
    ))}
  </div>
);
