import { tintOf } from './tint-of.ts';

/** The one place where a district gets its colour and a step its tint. */
export const districtClass = (group: number): string => `c-d${group}`;

/** The class of one step; without a step the part stands outside the scale. */
export const tintClass = (step: number | undefined, steps: number): string =>
  step === undefined ? 'c-outside' : `c-t${tintOf(step, steps)}`;

export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** A part of a stacked bar takes room by its share. */
export const shareStyle = (share: number) => ({ flex: `${Math.round(share * 1000) / 10} 1 0` });
