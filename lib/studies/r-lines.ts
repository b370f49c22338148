/** R code for the studies: what is computed after the design stands (lib/results/r-code.ts). */
import { differenceFunction, meanFunction, shareFunction } from '#lib/results/r-estimates.ts';
import { list, text } from '#lib/results/r-words.ts';
import { gradientItems } from './gradient.ts';
import { type IndexDefinition, type IndexPart, indexDefinitions, variablesOfIndex } from './index-definitions.ts';
import { type Guesses, guessVariable, tolerance } from './perception-desk.ts';

type Lines = readonly string[];
type RLines = Readonly<{ kind: 'lines'; variables: readonly string[]; lines: readonly Lines[] }>;

const groupsLine = (groups: readonly number[]): Lines => [`groups <- ${list(groups)}`];

const partFunctions: Lines = [
  '# a part of an index: what each code is worth, between 0 and 1',
  'part <- function(name, codes, worth) worth[match(answer(name), codes)]',
  'anyof <- function(names) {',
  '  flags <- view$variables[names]',
  '  ifelse(rowSums(flags == 1, na.rm = TRUE) > 0, 1, ifelse(rowSums(is.na(flags)) > 0, NA, 0))',
  '}',
  '# the mean of the parts answered, where at least half are',
  'index <- function(parts) ifelse(2 * rowSums(!is.na(parts)) >= ncol(parts), rowMeans(parts, na.rm = TRUE), NA)',
  'alpha <- function(parts) {',
  '  p <- parts[complete.cases(parts), , drop = FALSE]',
  '  ncol(p) / (ncol(p) - 1) * (1 - sum(apply(p, 2, var)) / var(rowSums(p)))',
  '}',
];

const partLine = (part: IndexPart): string => {
  if (part.kind === 'any-of') return `anyof(${list(part.variables.map(text))})`;
  const codes = [...part.steps.keys()];
  const last = codes.length - 1;
  // Halves and fifths as fractions: R gives the same digits.
  const worth = codes.map((code) => `${Math.round((part.steps.get(code) ?? 0) * last)}/${last}`);
  return `part(${text(part.variable)}, ${list(codes)}, ${list(worth)})`;
};

const indexLines = (definition: IndexDefinition, groups: readonly number[]): Lines => [
  `# ${definition.id}`,
  `${definition.id} <- cbind(${definition.parts.map(partLine).join(',\n  ')})`,
  `for (g in groups) print(c(group = g, average(index(${definition.id}), g)))`,
  ...(groups.length === 2 ? [`print(difference(index(${definition.id}), ${groups.join(', ')}))`] : []),
  `for (g in groups) print(c(group = g, alpha = alpha(${definition.id}[which(group == g), ])))`,
];

/** Means, differences and alphas of the indices, and the gradients. */
export const indicesLines = (groups: readonly number[], gradients: readonly (readonly [string, string])[]): RLines => ({
  kind: 'lines',
  variables: [...new Set([...indexDefinitions.flatMap(variablesOfIndex), ...gradients.flat()])],
  lines: [
    groupsLine(groups),
    meanFunction,
    differenceFunction,
    partFunctions,
    ...indexDefinitions.map((definition) => indexLines(definition, groups)),
    [
      '# the same people: nearer level minus the country; 90 stands outside the scale',
      'step <- function(name) ifelse(answer(name) == 90, NA, answer(name))',
      ...gradients.map(
        ([near, far]) =>
          `for (g in groups) print(c(group = g, average(step(${text(near)}) - step(${text(far)}), g)))  # ${near}`,
      ),
    ],
  ],
});

/** The two variables of each gradient, the nearer level first. */
export const gradientPairs = (found: readonly Readonly<{ item: string; row: string }>[]) =>
  found
    .filter(({ item }) => gradientItems.some((each) => each === item))
    .map(({ item, row }): readonly [string, string] => [`${item}_${row}`, `${item}_country`]);

/** Each side against its own record. */
export const guessLines = (guesses: readonly Guesses[]): RLines => ({
  kind: 'lines',
  variables: [guessVariable, 'trade_change', 'trade_balance'],
  lines: [
    groupsLine(guesses.map(({ group }) => group)),
    shareFunction,
    meanFunction,
    [`guess <- answer(${text(guessVariable)})`],
    ...guesses.flatMap(({ group, record }) => (record === undefined ? [] : [sideLines(group, record.sharePct)])),
    [
      '# shares of every answer',
      'for (name in c("trade_change", "trade_balance")) for (code in sort(unique(answer(name)))) for (g in groups)',
      '  print(c(group = g, code = code, share(as.numeric(answer(name) == code), g)))',
    ],
  ],
});

const sideLines = (group: number, record: number): Lines => [
  `# group ${group}: the record is ${record}`,
  `print(c(accurate = share(as.numeric(abs(guess - ${record}) <= ${tolerance}), ${group})))`,
  `print(c(over = share(as.numeric(guess > ${record} + ${tolerance}), ${group})))`,
  `print(c(under = share(as.numeric(guess < ${record} - ${tolerance}), ${group})))`,
  `print(average(guess - ${record}, ${group}))`,
  `print(average(abs(guess - ${record}), ${group}))`,
];
