/**
 * Outcome rates of a probability or list sample: response, cooperation, refusal and contact. I complete, P partial,
 * R refusal or break-off, NC not contacted, O other, UH and UO unknown whether eligible, e the share of those taken as
 * eligible, to be named with its source. The fifth and sixth response rate hold only where there are truly no
 * unknowns. An open-link sample has none of these: see participation-rates.ts. A rate with nobody in its denominator is
 * undefined. Units: proportions. Source: AAPOR, Standard Definitions.
 */
export type Outcomes = Readonly<{
  complete: number;
  partial: number;
  refusal: number;
  nonContact: number;
  other: number;
  unknownHousehold: number;
  unknownOther: number;
  /** e, between 0 and 1. */
  eligibleShare: number;
}>;

type RateName =
  | 'RR1'
  | 'RR2'
  | 'RR3'
  | 'RR4'
  | 'RR5'
  | 'RR6'
  | 'COOP1'
  | 'COOP2'
  | 'COOP3'
  | 'COOP4'
  | 'REF1'
  | 'REF2'
  | 'REF3'
  | 'CON1'
  | 'CON2'
  | 'CON3';

export type OutcomeRates = Readonly<Record<RateName, number | undefined>>;

export function outcomeRates(outcomes: Outcomes): OutcomeRates {
  const { complete, partial, refusal, nonContact, other } = outcomes;
  const unknown = outcomes.unknownHousehold + outcomes.unknownOther;
  const interviewed = complete + partial;
  const contacted = interviewed + refusal + other;
  const known = contacted + nonContact;
  const all = known + unknown;
  const estimated = known + outcomes.eligibleShare * unknown;
  const rate = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);
  return {
    ...{ RR1: rate(complete, all), RR2: rate(interviewed, all) },
    ...{ RR3: rate(complete, estimated), RR4: rate(interviewed, estimated) },
    ...{ RR5: rate(complete, known), RR6: rate(interviewed, known) },
    ...{ COOP1: rate(complete, contacted), COOP2: rate(interviewed, contacted) },
    ...{ COOP3: rate(complete, interviewed + refusal), COOP4: rate(interviewed, interviewed + refusal) },
    ...{ REF1: rate(refusal, all), REF2: rate(refusal, estimated), REF3: rate(refusal, known) },
    ...{ CON1: rate(contacted, all), CON2: rate(contacted, estimated), CON3: rate(contacted, known) },
  };
}
