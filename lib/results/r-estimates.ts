/** What the R code of a figure computes: estimates with their intervals, the test of no difference, the difference. */
import { list, text } from './r-words.ts';

/**
 * How an item is read. codes: each code of each variable. flags: a multiple choice, a 0/1 variable an option, as shares
 * of respondents. mentions: the same as shares of all mentions. ranks: whether a code is named in any of the variables.
 * numbers: means, and the codes where each has a share of its own. lines: what is computed is written elsewhere.
 */
export type RItem =
  | Readonly<{ kind: 'codes'; variables: readonly string[]; codes: readonly number[]; upper: readonly number[] }>
  | Readonly<{ kind: 'flags' | 'mentions'; variables: readonly string[] }>
  | Readonly<{ kind: 'ranks'; variables: readonly string[]; codes: readonly number[] }>
  | Readonly<{ kind: 'numbers'; variables: readonly string[]; codes: readonly number[] }>
  | Readonly<{ kind: 'lines'; variables: readonly string[]; lines: readonly (readonly string[])[] }>;

type Asked = Readonly<{ item: RItem; groups: readonly number[] }>;
type Lines = readonly string[];

export const rEstimates = ({ item, groups }: Asked): readonly Lines[] => {
  const frame: Lines = [
    `answers <- ${list(item.variables.map(text))}`,
    `groups <- ${list(groups)}`,
    ...('codes' in item ? [`codes <- ${list(item.codes)}`] : []),
  ];
  const named = groups.length === 2 ? [differenceFunction] : [];
  switch (item.kind) {
    case 'lines':
      return item.lines;
    case 'codes':
      return [frame, shareFunction, sharesOfCodes, tests, ...named, ...differencesOfUpper(item.upper, groups)];
    case 'flags':
      return [frame, shareFunction, sharesOfFlags, optionTests('answers', 'answer(each)')];
    case 'mentions':
      return [frame, mentions];
    case 'ranks':
      return [frame, shareFunction, ranks];
    case 'numbers': {
      const shares = item.codes.length === 0 ? [] : [shareFunction, sharesOfCodes];
      return [frame, meanFunction, means, ...shares, ...named, ...differencesOfMeans(groups)];
    }
  }
};

/** `each` of `over` is a table of its own. */
const optionTests = (over: string, y: string): Lines => [
  '# each option is a table of its own, corrected within the item; sparse ones are shown in the null form',
  `p <- sapply(${over}, function(each) {`,
  `  view$variables$y <- ${y}`,
  '  view$variables$g <- group',
  '  domain <- view[which(!is.na(view$variables$y) & group %in% groups), ]',
  '  if (length(unique(domain$variables$y)) < 2) NA else svychisq(~y + g, domain)$p.value',
  '})',
  'print(p.adjust(p, "holm"))',
];

/** R's own interval fails at 0 and 1: there the exact one stands, with Kish's effective n. */
export const shareFunction: Lines = [
  '# share of y = 1 among those of group g whose y is known',
  'share <- function(y, g) {',
  '  view$variables$y <- y',
  '  domain <- view[which(!is.na(y) & group == g), ]',
  '  w <- weights(domain)',
  '  base <- c(n = length(w), n_eff = sum(w)^2 / sum(w^2))',
  '  edge <- 0.025^(1 / base[["n_eff"]])',
  '  if (all(domain$variables$y == 0)) return(c(base, share = 0, low = 0, high = 1 - edge))',
  '  if (all(domain$variables$y == 1)) return(c(base, share = 1, low = edge, high = 1))',
  '  p <- svyciprop(~y, domain, method = "logit")',
  '  c(base, share = as.numeric(p), low = attr(p, "ci")[[1]], high = attr(p, "ci")[[2]])',
  '}',
];

const sharesOfCodes: Lines = [
  'cells <- expand.grid(group = groups, code = codes, variable = answers, stringsAsFactors = FALSE)',
  'shares <- mapply(function(g, code, name) share(as.numeric(answer(name) == code), g),',
  '                 cells$group, cells$code, cells$variable)',
  'print(cbind(cells, t(shares)))',
];

const sharesOfFlags: Lines = [
  'cells <- expand.grid(group = groups, variable = answers, stringsAsFactors = FALSE)',
  'shares <- mapply(function(g, name) share(answer(name), g), cells$group, cells$variable)',
  'print(cbind(cells, t(shares)))',
];

/** The page shows the null form of the test where the table is sparse; R has the observed form only. */
const tests: Lines = [
  '# test of no difference (Rao-Scott, second order); with few expected answers the page shows the null form',
  'for (name in answers) {',
  '  view$variables$y <- answer(name)',
  '  view$variables$g <- group',
  '  print(svychisq(~y + g, view[which(!is.na(answer(name)) & group %in% groups), ]))',
  '}',
];

const mentions: Lines = [
  '# share of all mentions: a ratio',
  'view$variables$named <- rowSums(view$variables[answers])',
  'for (g in groups) {',
  '  domain <- view[which(!is.na(view$variables$named) & group == g), ]',
  '  ratios <- svyratio(as.formula(paste("~", paste(answers, collapse = "+"))), ~named, domain)',
  '  print(cbind(group = g, mention = coef(ratios), confint(ratios, df = degf(domain))))',
  '}',
];

const ranks: Lines = [
  '# named in any of the ranks, among those who ranked',
  'ranked <- !is.na(view$variables[[answers[1]]])',
  'chosen <- function(code) ifelse(ranked, as.numeric(rowSums(view$variables[answers] == code, na.rm = TRUE) > 0), NA)',
  'cells <- expand.grid(group = groups, code = codes)',
  'shares <- mapply(function(g, code) share(chosen(code), g), cells$group, cells$code)',
  'print(cbind(cells, t(shares)))',
  ...optionTests('codes', 'chosen(each)'),
];

export const meanFunction: Lines = [
  '# mean of y among those of group g whose y is known',
  'average <- function(y, g) {',
  '  view$variables$y <- y',
  '  domain <- view[which(!is.na(y) & group == g), ]',
  '  w <- weights(domain)',
  '  m <- svymean(~y, domain)',
  '  ends <- confint(m, df = degf(domain))',
  '  c(n = length(w), n_eff = sum(w)^2 / sum(w^2), mean = coef(m)[[1]], low = ends[[1]], high = ends[[2]])',
  '}',
];

const means: Lines = ['for (name in answers) for (g in groups) print(c(group = g, average(answer(name), g)))'];

/** The page shows MOVER's limits where a count is below ten. */
export const differenceFunction: Lines = [
  '# first group minus second',
  'difference <- function(y, first, second) {',
  '  view$variables$y <- y',
  '  view$variables$a <- as.numeric(group == first)',
  '  fit <- svyglm(y ~ a, view[which(!is.na(y) & group %in% c(first, second)), ])',
  '  limits <- coef(fit)[[2]] + c(-1, 1) * qt(0.975, fit$df.residual) * SE(fit)[[2]]',
  '  c(difference = coef(fit)[[2]], low = limits[1], high = limits[2])',
  '}',
];

const differencesOfUpper = (upper: readonly number[], groups: readonly number[]): readonly Lines[] => {
  if (upper.length === 0 || groups.length !== 2) return [];
  return [
    [
      `# the upper steps ${upper.join(', ')} taken together; with a count below ten the page shows MOVER's limits`,
      `upper <- function(name) ifelse(is.na(answer(name)), NA, as.numeric(answer(name) %in% ${list(upper)}))`,
      `for (name in answers) print(difference(upper(name), ${groups.join(', ')}))`,
    ],
  ];
};

const differencesOfMeans = (groups: readonly number[]): readonly Lines[] =>
  groups.length === 2 ? [[`for (name in answers) print(difference(answer(name), ${groups.join(', ')}))`]] : [];
