/**
 * Cohen's h, the distance of two shares on the arcsine scale: 2·asin√p1 − 2·asin√p2. For the technical export; on
 * pages percentage points are shown. Units: radians, between −π and π. Source: Cohen (1988).
 */
export function cohensH(p1: number, p2: number): number {
  return 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2));
}
