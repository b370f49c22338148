import type { Thresholds } from './thresholds.ts';

export type ThresholdStore = Readonly<{
  /** What an administrator has set; the smallest allowed ones until then. */
  read(): Promise<Thresholds>;
  /** The caller has seen that none is loosened. */
  write(thresholds: Thresholds, changedOn: string): Promise<void>;
}>;
