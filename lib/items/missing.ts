/**
 * Why there is no value. Respondents give -1 and -2, the system derives the others; the scheme is the
 * same in every format (sign and order follow the practice of the World Values Survey).
 */
export const dontKnow = -1;
export const refused = -2;
export const notApplicable = -3;
export const notAsked = -4;
export const noAnswer = -5;
export const notReached = -6;

export const missingCodes = [dontKnow, refused, notApplicable, notAsked, noAnswer, notReached] as const;

export type RespondentMissing = typeof dontKnow | typeof refused;
export type MissingCode = (typeof missingCodes)[number];

/** Codes of options are 0 or more, so a negative code is always a reason. */
export const isMissing = (code: number): code is MissingCode => code < 0;
