/**
 * Wilson's interval of a proportion with the effective n of the design, n = p(1−p)/v, and t(df) for the normal
 * quantile. For the technical export; on pages the logit interval is shown. Undefined where v is 0. Units: a proportion. Source: Wilson (1927); Franco,
 * Little, Louis & Slud (2019) for the effective n.
 */
import { tQuantile } from './student-t.ts';

export type PlainLimits = Readonly<{ low: number; high: number }>;

type Spread = Readonly<{ se: number; df: number }>;

export function wilsonInterval(p: number, { se, df }: Spread, level = 0.95): PlainLimits | undefined {
  if (se === 0 || df === 0) return undefined;
  const n = (p * (1 - p)) / (se * se);
  const z = tQuantile((1 + level) / 2, df);
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return { low: centre - half, high: centre + half };
}
