/** Tries to make weights of what lies in the store: for the address, for the page that explains a refusal, for scripts. */
import type { AnalysisDesk } from '#lib/analysis/desk.ts';
import { Problem } from '#lib/problem.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { settingsOf, type WeighMessage } from './messages.ts';
import type { MarginSet, WeightStore } from './store.ts';
import { weigh } from './weigh.ts';
import type { WeightSettings } from './weight-run.ts';

type Attempt = Readonly<{ set: MarginSet; settings: WeightSettings; outcome: ReturnType<typeof weigh> }>;
type Needs = Readonly<{ weights: Pick<WeightStore, 'marginSets'>; analysis: AnalysisDesk }>;

/** `madeOn`: ISO date. Nothing is stored. Throws where the margins that are asked for, or any at all, are not there. */
export const attempt = async (
  { weights, analysis }: Needs,
  wave: Wave,
  message: WeighMessage,
  madeOn: string,
): Promise<Attempt> => {
  const sets = await weights.marginSets(wave.id);
  const set = sets.find(({ number }) => number === (message.marginSet ?? number));
  if (set === undefined) throw new Problem('no-margins');
  const settings = settingsOf(message);
  const file = await analysis.fileOf(wave);
  return { set, settings, outcome: weigh({ file, set, settings, madeOn }) };
};
