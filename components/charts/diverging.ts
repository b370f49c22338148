/** Where bars begin that start from the middle of a scale: steps below it to the left, above it to the right. */
import type { DrawnBar, DrawnPart } from './drawing.ts';

export type Offset = Readonly<{ left: number; width: number; inScale: readonly DrawnPart[]; outside: number }>;

const isInScale = ({ tint }: DrawnPart): boolean => tint > 0;

/** Shares on both sides of the middle; a middle step is split. */
const sidesOf = (bar: DrawnBar): Readonly<{ low: number; high: number }> => {
  const inScale = bar.parts.filter(isInScale);
  const middle = bar.middle ?? 0;
  const sum = (parts: readonly DrawnPart[]): number => parts.reduce((all, { share }) => all + share, 0);
  const isSplit = !Number.isInteger(middle);
  const split = isSplit ? (inScale[Math.floor(middle)]?.share ?? 0) / 2 : 0;
  return {
    low: sum(inScale.slice(0, Math.floor(middle))) + split,
    high: sum(inScale.slice(Math.ceil(middle))) + split,
  };
};

/** All bars of a figure on one axis, so that the middle is one line. Widths as parts of the axis. */
export const offsets = (bars: readonly DrawnBar[]): Readonly<{ middle: number; of: (bar: DrawnBar) => Offset }> => {
  const shown = bars.filter(({ withheld }) => withheld === undefined).map(sidesOf);
  const low = Math.max(0, ...shown.map((sides) => sides.low));
  const high = Math.max(0, ...shown.map((sides) => sides.high));
  const axis = low + high === 0 ? 1 : low + high;
  return {
    middle: low / axis,
    of(bar) {
      const sides = sidesOf(bar);
      const outside = bar.parts.filter((part) => !isInScale(part)).reduce((all, { share }) => all + share, 0);
      return {
        left: (low - sides.low) / axis,
        width: (sides.low + sides.high) / axis,
        inScale: bar.parts.filter(isInScale),
        outside,
      };
    },
  };
};
