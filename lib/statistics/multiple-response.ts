/**
 * A multiple-choice item. Base: asked, not "don't know", with at least one option or "none of these". Two readings:
 *
 *   share of respondents   the mean of each option's 0/1; the shares add up to more than 1; the default
 *   share of mentions      r = Σ w y / Σ w m, m being how many options a respondent named; the shares add up to 1;
 *                          a ratio, with influence (y − r·m)/Σ w m
 *
 * and the mean number of mentions. "None" is exclusive. No chi-square over the options: they are not exclusive, so each
 * is tested as a table of its own and corrected by Holm. Units: proportions. Source: equals R svymean and svyratio.
 */
import { addSums, type Sums } from './base.ts';
import type { Estimate, EstimateOptions, LonelyRule } from './estimate.ts';
import { influenceVariance, type StratumFrame } from './influence.ts';
import { estimateMean } from './mean.ts';
import { estimateShare } from './share.ts';

/** Everything by the number of mentions: index 0 is those who chose "none of these". */
export type MultipleResponseStratum = StratumFrame &
  Readonly<{
    base: readonly Sums[];
    /** Per option those who chose it, by the number of their mentions. */
    options: readonly (readonly Sums[])[];
  }>;

/** `se` is absent where a stratum is lonely; the whole is absent where nobody mentioned anything. */
export type MentionShare = Readonly<{ value: number; se?: number }>;

export type MultipleResponse = Readonly<{
  none: Estimate;
  mentions: number;
  meanMentions: Estimate;
  options: readonly Readonly<{ count: number; ofRespondents: Estimate; ofMentions?: MentionShare }>[];
}>;

export function multipleResponse(
  strata: readonly MultipleResponseStratum[],
  settings: EstimateOptions = {},
): MultipleResponse {
  const whole = strata.map(({ base }) => addSums(base));
  const share = (chosen: (stratum: MultipleResponseStratum) => Sums): Estimate =>
    estimateShare(
      strata.map((stratum, h) => ({ ...frameOf(stratum), base: whole[h] as Sums, chosen: chosen(stratum) })),
      settings,
    );
  const answers = strata.map((stratum) => ({
    ...frameOf(stratum),
    answers: stratum.base.map((sums, m) => ({ value: m, ...sums })),
  }));
  return {
    none: share(({ base }) => base[0] ?? addSums([])),
    mentions: strata.reduce((sum, { base }) => sum + base.reduce((s, { n }, m) => s + m * n, 0), 0),
    meanMentions: estimateMean(answers, settings),
    options: (strata[0]?.options ?? []).map((_, option) => {
      const ofMentions = mentionShare(strata, option, settings.lonely ?? 'refuse');
      const ofOption = (stratum: MultipleResponseStratum): Sums => addSums(stratum.options[option] ?? []);
      return {
        count: addSums(strata.map(ofOption)).n,
        ofRespondents: share(ofOption),
        ...(ofMentions && { ofMentions }),
      };
    }),
  };
}

function frameOf({ base: _base, options: _options, ...frame }: MultipleResponseStratum): StratumFrame {
  return frame;
}

function mentionShare(
  strata: readonly MultipleResponseStratum[],
  option: number,
  lonely: LonelyRule,
): MentionShare | undefined {
  const present = strata.filter(({ base }) => base.some(({ n }) => n > 0));
  const mentions = present.reduce((sum, { base }) => sum + base.reduce((s, { w }, m) => s + m * w, 0), 0);
  if (!(mentions > 0)) return undefined;
  const chosen = addSums(present.flatMap((stratum) => stratum.options[option] ?? []));
  const value = chosen.w / mentions;
  const variance = influenceVariance(
    present.map((stratum) => ({ ...frameOf(stratum), parts: ratioParts(stratum, option, value, mentions) })),
    lonely,
  );
  return variance === 'LONELY_STRATUM' ? { value } : { value, se: Math.sqrt(variance) };
}

function ratioParts({ base, options }: MultipleResponseStratum, option: number, ratio: number, mentions: number) {
  return base.flatMap((all, m) => {
    const { w, w2 } = options[option]?.[m] ?? { w: 0, w2: 0 };
    return [
      { influence: (1 - ratio * m) / mentions, w, w2 },
      { influence: (-ratio * m) / mentions, w: all.w - w, w2: all.w2 - w2 },
    ];
  });
}
