/** Which of the six tints the steps of a scale take, by how many steps there are. */
const tints: Readonly<Record<number, readonly number[]>> = {
  1: [4],
  2: [2, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
  6: [1, 2, 3, 4, 5, 6],
};

export const tintOf = (step: number, steps: number): number => tints[steps]?.[step] ?? 6;
