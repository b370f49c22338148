import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { WaveCounts } from '#lib/responses/store.ts';
import type { Methods } from '#lib/waves/methods.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { MarginSet } from '#lib/weights/store.ts';
import type { WeightName, WeightRun } from '#lib/weights/weight-run.ts';
import type { SampleFacts } from './sample-facts.ts';

/** Everything that a methodology sheet is made of. */
export type SheetInput = Readonly<{
  wave: Wave;
  entry: CatalogueEntry;
  methods: Methods;
  counts: WaveCounts;
  sample: SampleFacts;
  /** Absent: not weighted. */
  weights?: Readonly<{ weight: Exclude<WeightName, 'none'>; run: WeightRun; margins: MarginSet }>;
  thresholds: Thresholds;
  /** The store's last change that the figures have seen. */
  dataVersion: number;
  /** Where the survey is: addresses in the sheet begin with it. */
  publicUrl: string;
}>;
