/** Why no weights can be made: what margins cannot be raked to, and what is found before it is tried. */
import type { Refusal } from './refusal.ts';

export type WeighingRefusal =
  | Refusal
  /** Nobody counts in the wave. */
  | Readonly<{ code: 'NO_RESPONDENTS' }>
  /** Nobody or one person in a district: nothing to weigh, and no interval. */
  | Readonly<{ code: 'LONELY_DISTRICT'; district: number; respondents: number }>
  /** The source of a district has the sexes and the ages apart: there is no total for the crossing. */
  | Readonly<{ code: 'MARGIN_NOT_IN_SET'; margin: number }>;

export const isRefusal = (outcome: object): outcome is WeighingRefusal => 'code' in outcome;
