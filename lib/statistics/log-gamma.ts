/**
 * ln Γ(z) for z > 0, by Stirling's series: ln Γ(z) = ½ ln(2π/z) + z ln z − z + δ(z).
 * δ, the correction, is exported because densities with large parameters need it alone: there the large terms cancel
 * by algebra instead of by subtraction. Error below 1e-13. Source: Abramowitz & Stegun 6.1.40 and 6.1.15.
 */
const seriesFrom = 16;

export function logGamma(z: number): number {
  if (!(z > 0)) throw new RangeError(`ln Γ needs a positive number: ${z}`);
  return stirling(z) + stirlingCorrection(z);
}

/** δ(z): the series from 16 on; below, Γ(z) = Γ(z + m) / (z (z+1) … (z+m−1)) leads up to it. */
export function stirlingCorrection(z: number): number {
  if (z >= seriesFrom) return correctionSeries(z);
  let product = 1;
  let raised = z;
  for (; raised < seriesFrom; raised += 1) product *= raised;
  return stirling(raised) + correctionSeries(raised) - Math.log(product) - stirling(z);
}

function stirling(z: number): number {
  return 0.5 * Math.log((2 * Math.PI) / z) + z * Math.log(z) - z;
}

function correctionSeries(z: number): number {
  const s = 1 / (z * z);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188))))) / z;
}
