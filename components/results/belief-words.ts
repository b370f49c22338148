import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Beside } from '#lib/results/beside.ts';
import type { GroupFigures } from '#lib/results/group-figures.ts';
import { agreementParts } from './agreement.ts';
import { besideTexts as texts } from './beside.texts.ts';

type Beliefs = Pick<Beside, 'change'>;

const borneOut = ({ change: { beliefs, scored } }: Beliefs): readonly GroupFigures<unknown>[] =>
  (scored && beliefs.find(({ id }) => id === scored.direction)?.groups) ?? [];

/** Which answers agree with the record of the years that the wave is scored on; empty where it is not known. */
export const beliefSentence = ({ change }: Beliefs, locale: Locale): string => {
  const { scored } = change;
  const belief = change.beliefs.find(({ id }) => id === scored?.direction);
  const parts = belief === undefined ? '' : agreementParts(belief.groups, locale);
  return scored === undefined || parts === '' ? '' : fill(texts.agree[locale], { label: scored.label, parts });
};

export const beliefBases = (beside: Beliefs) =>
  borneOut(beside).flatMap((group) => (group.withheld === undefined ? [group] : []));
