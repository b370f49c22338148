/**
 * What synthetic residents of the two districts lean to. Invented, to look plausible and to differ between the
 * districts: it says nothing about real people. Two numbers per line: Bolshechernigovsky, Bayterek.
 */
export type Pair<T> = Readonly<[T, T]>;

/** Where between the lowest (0) and the highest (1) step an ordered answer lies on average. */
export const centres: Readonly<Record<string, Pair<number>>> = {
  coop_rating_country: [0.68, 0.66],
  coop_rating_region: [0.6, 0.56],
  coop_rating_district: [0.46, 0.5],
  coop_change_country: [0.58, 0.6],
  coop_change_region: [0.52, 0.54],
  coop_change_district: [0.4, 0.47],
  coop_benefit_country: [0.7, 0.64],
  coop_benefit_region: [0.68, 0.64],
  coop_benefit_district: [0.64, 0.66],
  coop_benefit_family: [0.55, 0.6],
  trade_change: [0.62, 0.56],
  crossing_change: [0.66, 0.72],
  price_compare: [0.36, 0.58],
  eaeu_attitude: [0.66, 0.68],
  eaeu_effects_prices: [0.4, 0.36],
  eaeu_effects_border: [0.58, 0.62],
  trust_groups_own: [0.72, 0.74],
  trust_groups_nd: [0.58, 0.62],
  trust_groups_nc: [0.55, 0.6],
  trust_groups_stranger: [0.3, 0.34],
  comfort_neighbour: [0.72, 0.76],
  comfort_colleague: [0.74, 0.76],
  comfort_boss: [0.58, 0.64],
  comfort_family: [0.6, 0.62],
  relations_people: [0.68, 0.72],
  coop_future: [0.6, 0.64],
  coop_wish: [0.74, 0.78],
  barriers_queue: [0.72, 0.78],
  barriers_lang: [0.16, 0.12],
  trust_general: [0.44, 0.5],
  partner_share: [0.18, 0.38],
  income_feel: [0.5, 0.46],
};

/** How often each option is given, in the order of the questionnaire's codes. */
export const weights: Readonly<Record<string, Pair<Readonly<Record<number, number>>>>> = {
  age_group: [
    { 1: 8, 2: 13, 3: 18, 4: 18, 5: 23, 6: 19, [-2]: 1 },
    { 1: 13, 2: 20, 3: 21, 4: 18, 5: 17, 6: 10, [-2]: 1 },
  ],
  sex: [
    { 1: 44, 2: 56 },
    { 1: 47, 2: 53 },
  ],
  last_trip: [
    { 1: 6, 2: 19, 3: 26, 4: 27, 5: 22 },
    { 1: 12, 2: 31, 3: 27, 4: 19, 5: 11 },
  ],
  eaeu_know: [
    { 3: 46, 2: 34, 1: 20 },
    { 3: 52, 2: 33, 1: 15 },
  ],
  trade_balance: [
    { 1: 46, 2: 16, 3: 38 },
    { 1: 14, 2: 55, 3: 31 },
  ],
};

/** How often "hard to say" is given, where it is more than usual. */
export const unsure: Readonly<Record<string, number>> = {
  partner_share: 0.24,
  trade_balance: 0.18,
  trade_change: 0.14,
  eaeu_effects: 0.16,
  coop_rating: 0.09,
  coop_change: 0.12,
  coop_aware: 0.08,
};
