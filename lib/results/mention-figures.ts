/**
 * A multiple-choice item read by mentions: each option's share of everything that was named, which add up to 100 %.
 * Groups, bases and what is withheld are those of the reading by respondents. There is no test: options of one person
 * are not independent. Intervals: t with the degrees of freedom of the base. Where any group hides an option nothing is
 * shown: the sum of all mentions would give it away.
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { type MentionTally, mentions } from '#lib/analysis/mentions.ts';
import type { Rows } from '#lib/analysis/row-keys.ts';
import type { MultipleChoice } from '#lib/items/multiple-choice/definition.ts';
import { addSums } from '#lib/statistics/base.ts';
import { type MultipleResponseStratum, multipleResponse } from '#lib/statistics/multiple-response.ts';
import { tInterval } from '#lib/statistics/t-interval.ts';
import type { GroupFigures, PartShare, Shown } from './group-figures.ts';
import type { FiguresRow, ItemFigures, Part, RowFigures } from './item-figures.ts';

type Asked = Omit<Rows, 'groups'> & Readonly<{ by: string; item: MultipleChoice }>;
type Group = GroupFigures<RowFigures>;

/** `figures`: of the item, read by respondents. */
export const mentionFigures = (file: AnalysisFile, figures: ItemFigures, asked: Asked): ItemFigures => {
  const [row] = figures.rows;
  if (row === undefined) return figures;
  const tallies = mentions(file, { ...asked, groups: row.groups.map(({ group }) => group) });
  const named = tallies[0]?.options ?? [];
  const parts = figures.parts.filter(({ code }) => named.includes(code));
  const isWhole = row.groups.every((group) => group.withheld !== undefined || group.figures.shares.every(isShown));
  const groups = row.groups.map((group) => (isWhole ? inMentions(group, parts, tallies) : inHiding(group, parts)));
  const { of: _of, ...rest } = figures;
  const plain: FiguresRow = { id: row.id, variable: row.variable, groups, ...(row.label && { label: row.label }) };
  return { ...rest, parts, rows: [plain] };
};

const isShown = ({ hidden }: PartShare): boolean => hidden === undefined;

const inHiding = (group: Group, parts: readonly Part[]): Group =>
  group.withheld === undefined ? { ...group, figures: { shares: parts.map(() => ({ hidden: true })) } } : group;

const inMentions = (group: Group, parts: readonly Part[], tallies: readonly MentionTally[]): Group => {
  const tally = tallies.find((each) => each.group === group.group);
  if (group.withheld !== undefined || tally === undefined) return group;
  const { options } = multipleResponse(tally.strata);
  const df = degreesOfFreedom(tally.strata);
  const shares = parts.map(({ code }): Shown => {
    const option = options[tally.options.indexOf(code)];
    if (option?.ofMentions === undefined) return { value: 0, n: 0 };
    const { value, se } = option.ofMentions;
    const n = option.count;
    if (se === undefined) return { value, n, reason: 'LONELY_STRATUM' };
    if (df <= 0 || se === 0) return { value, n, reason: 'NO_DEGREES_OF_FREEDOM' };
    const { low, high } = tInterval(value, se, df);
    return { value, n, low: Math.max(0, low), high: Math.min(1, high) };
  });
  return { ...group, figures: { shares } };
};

const degreesOfFreedom = (strata: readonly MultipleResponseStratum[]): number => {
  const bases = strata.map(({ base }) => addSums(base).n).filter((n) => n > 0);
  return bases.reduce((sum, n) => sum + n, 0) - bases.length;
};
