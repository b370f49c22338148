/**
 * What a published mean with its interval tells of single counts, when the counts themselves are all hidden: the number
 * of answers, their sum and their sum of squares. The smallest and largest number that can have given a value is found
 * among the corners of what these three sums allow; a corner has at most three values that anybody gave. Exact for
 * unweighted means; a weighted mean tells less. Units: people.
 */
import { isSensitive } from './extended-table.ts';

type Answers = readonly Readonly<{ value: number; n: number }>[];

/** Whether every small count could be anything in a range as wide as the threshold. */
export function meanLeavesRoom(answers: Answers, threshold: number): boolean {
  const corners = cornersOf(answers);
  return answers.every(({ n }, place) => {
    if (!isSensitive(n, threshold)) return true;
    const found = corners.map((corner) => corner[place] as number);
    return Math.max(...found) - Math.min(...found) >= threshold;
  });
}

function cornersOf(answers: Answers): readonly (readonly number[])[] {
  const corners: (readonly number[])[] = [];
  for (let a = 0; a < answers.length; a += 1) {
    for (let b = a + 1; b < answers.length; b += 1) {
      for (let c = b + 1; c < answers.length; c += 1) {
        const corner = cornerAt(answers, [a, b, c]);
        if (corner !== undefined) corners.push(corner);
      }
    }
  }
  return corners;
}

/** The counts when only these three values were given; undefined where a count would be negative. */
function cornerAt(answers: Answers, places: readonly number[]): readonly number[] | undefined {
  const sum = (power: number): number => answers.reduce((total, { value, n }) => total + n * value ** power, 0);
  const [n, first, second] = [sum(0), sum(1), sum(2)];
  const values = places.map((place) => (answers[place] as Answers[number]).value);
  const counts = values.map((value, at) => {
    const [p, q] = values.filter((_, other) => other !== at) as [number, number];
    return (second - (p + q) * first + p * q * n) / ((value - p) * (value - q));
  });
  if (counts.some((count) => count < -1e-9)) return undefined;
  return answers.map((_, place) => counts[places.indexOf(place)] ?? 0);
}
