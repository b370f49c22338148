/**
 * What an open-link or panel sample reports in place of a response rate: participation = usable responses / people who
 * opened the link or were invited; completion = complete / started; break-off = (started − complete − partial) /
 * started. Undefined where nobody opened or started. Units: proportions. Source: AAPOR, opt-in samples.
 */
type Counts = Readonly<{ opened: number; started: number; partial: number; complete: number; rejected: number }>;

export type ParticipationRates = Readonly<{
  usable: number;
  participation?: number;
  completion?: number;
  breakOff?: number;
}>;

/** `rejected`: complete responses excluded for their quality. */
export function participationRates({ opened, started, partial, complete, rejected }: Counts): ParticipationRates {
  const usable = complete - rejected;
  return {
    usable,
    ...(opened > 0 && { participation: usable / opened }),
    ...(started > 0 && { completion: complete / started, breakOff: (started - complete - partial) / started }),
  };
}
