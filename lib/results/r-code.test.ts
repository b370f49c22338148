import { describe, expect, it } from 'vitest';
import { sampleEntry } from '#lib/analysis/sample.ts';
import { givenFile, itemOf, reportBy } from './given-file.ts';
import { rDerived, rItem } from './r-asked.ts';
import { type RAsked, rCode } from './r-code.ts';

const { questionnaire } = sampleEntry;
const report = reportBy(
  givenFile([
    { count: 20, answers: { district: 1 } },
    { count: 20, answers: { district: 2 } },
  ]),
  'district',
);

const codeOf = (id: string, change: Partial<RAsked> = {}, isByMentions = false): string => {
  const item = questionnaire.byId.get(id);
  if (item === undefined) throw new Error(`no ${id}`);
  return rCode({
    title: id,
    wave: 'trial',
    dataVersion: 40,
    file: 'trial_border-cooperation_trial_2026-11-22_40.csv',
    stratum: 'district',
    by: 'district',
    groups: [1, 2],
    item: rItem(item, itemOf(report, id), isByMentions),
    derived: [],
    filter: [],
    ...change,
  });
};

/** What opens is closed, in the same order, outside of text and remarks. */
const isBalanced = (code: string): boolean => {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const sign of code.replaceAll(/"(?:[^"\\]|\\.)*"|#.*$/gm, '')) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (sign in pairs && open.pop() !== pairs[sign]) return false;
  }
  return open.length === 0;
};

describe('the R code of a figure', () => {
  it.each(['eaeu_attitude', 'coop_rating', 'kin_across', 'social_priority', 'trust_general', 'partner_share'])(
    'of %s is whole and reads, cleans, designs and prints',
    (id) => {
      const code = codeOf(id);
      expect(isBalanced(code)).toBe(true);
      expect(code).toContain('d <- read.csv("trial_border-cooperation_trial_2026-11-22_40.csv", na.strings = "",');
      expect(code).toContain('d <- subset(d, excluded == 0 & !grepl("over-quota", flags))');
      expect(code).toContain('design <- svydesign(ids = ~psu, strata = ~district, weights = ~weight_one, data = d)');
      expect(code).toContain('d[[name]][which(d[[name]] < 0)] <- NA');
      expect(code).toMatch(/print\(/);
      expect(code).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it.each([
    ['eaeu_attitude', ['svyciprop(~y, domain, method = "logit")', 'svychisq(~y + g', '%in% c(4, 5)', 'svyglm(y ~ a']],
    ['kin_across', ['answers <- c("kin_across_1"', 'p.adjust(p, "holm")']],
    [
      'social_priority',
      ['"social_priority_r1", "social_priority_r2", "social_priority_r3"', 'chosen <- function(code)'],
    ],
    ['trust_general', ['svymean(~y, domain)', 'difference(answer(name), 1, 2)', 'codes <- c(0, 1,']],
    ['partner_share', ['answers <- c("partner_share")', 'confint(m, df = degf(domain))']],
  ] as const)('of %s computes as its item type is shown', (id, parts) => {
    for (const part of parts) expect(codeOf(id)).toContain(part);
  });

  it('counts mentions as a ratio, without "none of these"', () => {
    const code = codeOf('kin_across', {}, true);
    expect(code).toContain('svyratio(');
    expect(code).not.toContain('kin_across_90');
  });

  it('names the run and takes only whom it weighs', () => {
    const code = codeOf('eaeu_attitude', { weights: { column: 'weight_equal', run: 3 } });
    expect(code).toContain('d <- subset(d, !is.na(weight_equal))\nstopifnot(d$weight_run == 3)');
    expect(code).toContain('weights = ~weight_equal');
  });

  it('filters a domain of the whole design, by codes as they stand in the file', () => {
    const filter = [
      { variable: 'sex', codes: [1] },
      { variable: 'age_group', codes: [2, 3] },
    ];
    const code = codeOf('eaeu_attitude', { filter });
    expect(code).toContain('d$kept <- d$sex %in% c(1) & d$age_group %in% c(2, 3)');
    expect(code.indexOf('d$kept <-')).toBeLessThan(code.indexOf('< 0)] <- NA'));
    expect(code.indexOf('svydesign(')).toBeLessThan(code.indexOf('view <- subset(design, kept)'));
  });

  it('compares two groups only with a difference', () => {
    expect(codeOf('eaeu_attitude', { groups: [1, 2, 3] })).not.toContain('difference <- function');
  });

  it('makes the columns that the file lacks, each after those it is made of', () => {
    const own = {
      name: 'young',
      from: 'age3',
      label: { ru: 'м', kk: 'ж', en: 'y' },
      groups: [{ code: 1, from: [1], label: { ru: 'м', kk: 'ж', en: 'y' } }],
    };
    const derived = rDerived(['district*young', 'locale', 'sex'], { questionnaire, recodes: [own] });
    expect(derived.map(({ name }) => name)).toEqual(['age3', 'young', 'district*young', 'locale']);
    const code = codeOf('eaeu_attitude', { by: 'district*young', groups: [1001, 2001], derived });
    expect(code).toContain('d$age3 <- NA\nd$age3[d$age_group %in% c(1, 2)] <- 1');
    expect(code).toContain(
      'd$district_by_young <- ifelse(d$district < 0 | d$young < 0, NA, d$district * 1000 + d$young)',
    );
    expect(code).toContain('d$locale <- match(d$locale, c("ru", "kk", "en"))');
    expect(code).toContain('group <- view$variables$district_by_young');
  });

  it('says so where the file has no such column', () => {
    const derived = rDerived(['language_trust'], { questionnaire, recodes: [] });
    const code = codeOf('eaeu_attitude', { by: 'language_trust', derived });
    expect(code).toContain('stop("the export has no column language_trust")');
  });
});
