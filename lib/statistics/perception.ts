/**
 * What people believe against an official figure T: the share within τ points of it (|g − T| ≤ τ, τ fixed beforehand),
 * the share above and below that, the mean gap ȳ − T, the mean distance |g − T|, and the median guess, which heaps at
 * round numbers do not pull. T is a constant; were it an estimate itself, its variance would have to be added. "Don't
 * know" is reported apart, never as wrong. Units: the points of the guess; shares as proportions.
 * Source: the comparison of average guess and actual value as published by Ipsos (Perils of Perception).
 */
import { addSums, type Sums } from './base.ts';
import type { Estimate, EstimateOptions } from './estimate.ts';
import { estimateMean } from './mean.ts';
import { median } from './median.ts';
import { estimateShare } from './share.ts';
import type { AnswerSums, Stratum } from './variance.ts';

export type Perception = Readonly<{
  mean: Estimate;
  gap: Estimate;
  distance: Estimate;
  accurate: Estimate;
  over: Estimate;
  under: Estimate;
  median?: number;
}>;

/** `tolerance` in points. */
type OfficialFigure = Readonly<{ figure: number; tolerance?: number }>;

export function perception(
  guesses: readonly Stratum[],
  { figure, tolerance = 10 }: OfficialFigure,
  options: EstimateOptions = {},
): Perception {
  const meanOf = (of: (guess: number) => number): Estimate =>
    estimateMean(
      guesses.map((stratum) => ({
        ...stratum,
        answers: stratum.answers.map((answer) => ({ ...answer, value: of(answer.value) })),
      })),
      options,
    );
  const shareOf = (isOf: (guess: number) => boolean): Estimate =>
    estimateShare(
      guesses.map(({ answers, ...frame }) => ({ ...frame, base: addSums(answers), chosen: chosen(answers, isOf) })),
      options,
    );
  const isNear = (guess: number): boolean => Math.abs(guess - figure) <= tolerance;
  const middle = median(guesses.flatMap(({ answers }) => answers));
  return {
    mean: meanOf((guess) => guess),
    gap: meanOf((guess) => guess - figure),
    distance: meanOf((guess) => Math.abs(guess - figure)),
    accurate: shareOf(isNear),
    over: shareOf((guess) => guess > figure && !isNear(guess)),
    under: shareOf((guess) => guess < figure && !isNear(guess)),
    ...(middle !== undefined && { median: middle }),
  };
}

function chosen(answers: readonly AnswerSums[], isOf: (guess: number) => boolean): Sums {
  return addSums(answers.filter(({ value }) => isOf(value)));
}
