import { toneOf } from './tone.ts';

type ClassShare = Readonly<{ name: string; share: number }>;
type Props = Readonly<{
  district: number;
  classes: readonly ClassShare[];
  /** The share that takes the whole height, the same for pictures to be compared. */
  tallest: number;
}>;

/** A histogram; the table under it has its numbers. */
export const ClassColumns = ({ district, classes, tallest }: Props) => (
  <div aria-hidden="true" className="flex h-28 items-end gap-px border-line border-b">
    {classes.map(({ name, share }) => (
      <span
        className="min-w-0 flex-1"
        key={name}
        style={{
          height: `${tallest === 0 ? 0 : Math.round((share / tallest) * 1000) / 10}%`,
          background: toneOf(district),
        }}
        title={name}
      />
    ))}
  </div>
);
