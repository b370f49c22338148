/** Histograms of several groups in the same classes, neighbours taken together where one holds a few people only. */
import { mergedInAll } from '#lib/disclosure/merged-classes.ts';
import { histogram } from '#lib/statistics/histogram.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';

/** `share`: of the group's answers, weighted. */
export type ToldClass = Readonly<{ from: number; to: number; share: number }>;

type Asked = Readonly<{ low: number; high: number; width: number; threshold: number }>;

/** One list of classes per group, in the order of the groups; all classes have a share of 0 where nobody answered. */
export const toldClasses = (
  groups: readonly (readonly AnswerSums[])[],
  { threshold, ...range }: Asked,
): readonly (readonly ToldClass[])[] => {
  const fine = groups.map((answers) => histogram(answers, range));
  const places = mergedInAll(
    fine.map((classes) => classes.map(({ n }) => n)),
    threshold,
  );
  return fine.map((classes) => {
    const whole = classes.reduce((sum, { w }) => sum + w, 0);
    return places.map((merged) => {
      const inside = merged.flatMap((place) => classes[place] ?? []);
      const w = inside.reduce((sum, each) => sum + each.w, 0);
      return {
        from: inside[0]?.from ?? range.low,
        to: inside.at(-1)?.to ?? range.high,
        share: whole === 0 ? 0 : w / whole,
      };
    });
  });
};
