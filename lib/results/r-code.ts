/**
 * The same figures in R: code for the package `survey` that reads the CSV export and prints what the page shows. It
 * names the file, the rows that count, the recodes, the weight run, the filter and the variables; `r-estimates.ts`
 * writes what is computed of them. Missing codes are negative and become NA.
 */
import type { Filter } from '#lib/analysis/row-keys.ts';
import { type RItem, rEstimates } from './r-estimates.ts';
import { assigned, list, rName, text } from './r-words.ts';

/**
 * A column that the export lacks and how it is made of those it has; `words`: the place of the word is the code.
 * `absent`: it cannot be made of them, and the code says so when it runs.
 */
export type RDerived =
  | Readonly<{ name: string; from: string; groups: readonly Readonly<{ code: number; from: readonly number[] }>[] }>
  | Readonly<{ name: string; from: string; words: readonly string[] }>
  | Readonly<{ name: string; crossed: readonly [string, string] }>
  | Readonly<{ name: string; absent: true }>;

export type RAsked = Readonly<{
  /** What stands in the first line. */
  title: string;
  wave: string;
  dataVersion: number;
  /** The name under which the CSV export is saved. */
  file: string;
  stratum: string;
  by: string;
  groups: readonly number[];
  item: RItem;
  derived: readonly RDerived[];
  filter: Filter;
  weights?: Readonly<{ column: 'weight_pop' | 'weight_equal'; run: number }>;
}>;

/** Code that runs from its first line to its last in an R session with the package `survey`. */
export const rCode = (asked: RAsked): string =>
  [heading(asked), rows(asked), recodes(asked), kept(asked), missing(asked), design(asked), ...rEstimates(asked)]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
    .concat('\n');

const heading = ({ title, wave, dataVersion }: RAsked): readonly string[] => [
  `# ${title.replaceAll(/\s+/g, ' ')}`,
  `# wave ${wave}, data version ${dataVersion}; R with the package survey, 4.1 or later`,
  'library(survey)',
];

/** Excluded and over-quota responses are in the file, marked. Unweighted is a weight of one; a run does not weigh those that came after it. */
const rows = ({ file, wave, weights }: RAsked): readonly string[] => [
  `# the file of /api/exports/csv?wave=${wave}`,
  `d <- read.csv(${text(file)}, na.strings = "", encoding = "UTF-8")`,
  'd <- subset(d, excluded == 0 & !grepl("over-quota", flags))',
  ...(weights === undefined
    ? ['d$weight_one <- 1']
    : [`d <- subset(d, !is.na(${weights.column}))`, `stopifnot(d$weight_run == ${weights.run})`]),
];

const recodes = ({ derived }: RAsked): readonly string[] => derived.flatMap(recode);

const recode = (derived: RDerived): readonly string[] => {
  const name = rName(derived.name);
  if ('absent' in derived) return [`stop(${text(`the export has no column ${derived.name}`)})`];
  if ('crossed' in derived) {
    const [first, second] = derived.crossed.map((part) => `d$${rName(part)}`);
    return [`d$${name} <- ifelse(${first} < 0 | ${second} < 0, NA, ${first} * 1000 + ${second})`];
  }
  if ('words' in derived) return [`d$${name} <- match(d$${derived.from}, ${list(derived.words.map(text))})`];
  const to = derived.groups.map(({ code, from }) => `d$${name}[d$${derived.from} %in% ${list(from)}] <- ${code}`);
  return [assigned(`d$${name}`, 'NA'), ...to];
};

/** Before missing codes become NA: a filter may ask for one of them. */
const kept = ({ filter }: RAsked): readonly string[] => {
  if (filter.length === 0) return [];
  const conditions = filter.map(({ variable, codes }) => `d$${rName(variable)} %in% ${list(codes)}`);
  return ['# the filter', assigned('d$kept', conditions.join(' & '))];
};

const missing = ({ item, by }: RAsked): readonly string[] => {
  const names = [...new Set([...item.variables, rName(by)])];
  return [
    '# missing codes are negative',
    `for (name in ${list(names.map(text))}) d[[name]][which(d[[name]] < 0)] <- NA`,
  ];
};

/** The whole file fixes the design; a filter and a base are domains of it and never a design of their own. */
const design = ({ stratum, weights, filter, by }: RAsked): readonly string[] => [
  `design <- svydesign(ids = ~psu, strata = ~${stratum}, weights = ~${weights?.column ?? 'weight_one'}, data = d)`,
  filter.length === 0 ? 'view <- design' : 'view <- subset(design, kept)',
  `group <- view$variables$${rName(by)}`,
  'answer <- function(name) view$variables[[name]]',
];
