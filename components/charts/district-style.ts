/** The one place where a district gets its colour and a step its tint. */
export const districtClass = (group: number): string => `c-d${group}`;

/** Which of the six tints the steps of a scale take, by how many steps there are. */
const tints: Readonly<Record<number, readonly number[]>> = {
  1: [4],
  2: [2, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
  6: [1, 2, 3, 4, 5, 6],
};

/** The class of one step; without a step the part stands outside the scale. */
export const tintClass = (step: number | undefined, steps: number): string =>
  step === undefined ? 'c-outside' : `c-t${tints[steps]?.[step] ?? 6}`;

export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** A part of a stacked bar takes room by its share. */
export const shareStyle = (share: number) => ({ flex: `${Math.round(share * 1000) / 10} 1 0` });
