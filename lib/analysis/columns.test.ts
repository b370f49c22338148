import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { createAnalysisFile } from './analysis-file.ts';
import type { Recode } from './recode.ts';
import { sampleResponses, sampleWave } from './sample.ts';

const label = { ru: 'Ф', kk: 'Ә', en: 'A' };
const trust: Recode = {
  name: 'trust_three',
  from: 'trust_general',
  label,
  groups: [
    { code: 1, from: [0, 1, 2, 3], label },
    { code: 2, from: [4, 5, 6], label },
  ],
};

const openFile = (count = 200) => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(sampleResponses(count));
  const codes = (name: string) => [...file.column(name).codes(file.size())];
  return { file, codes };
};

describe('the columns of an analysis file', () => {
  it('recode ages in three, as the questionnaire says', () => {
    const { codes } = openFile();
    expect(codes('age3')).toEqual(codes('age_group').map((age) => (age < 0 ? age : Math.ceil(age / 2))));
  });

  it('take the upper two of four steps, the upper one of three, and leave out what is no step', () => {
    const { file, codes } = openFile();
    const upper = (steps: readonly number[]) => (code: number) => {
      if (code < 0) return code;
      return code === 90 ? -3 : Number(steps.includes(code));
    };
    expect(codes('barriers_queue')).toContain(90);
    expect(codes('barriers_queue_top2')).toEqual(codes('barriers_queue').map(upper([3])));
    expect(codes('coop_rating_country_top2')).toEqual(codes('coop_rating_country').map(upper([4, 5])));
    expect(['trust_general_top2', 'sex_top2', 'open_comment_given_top2'].map(file.has)).toEqual([false, false, false]);
  });

  it('cross two variables, also recodes; a missing code of either is the crossing’s', () => {
    const { codes } = openFile();
    const [age, work] = [codes('age3'), codes('employment')];
    expect(work.some((code) => code < 0)).toBe(true);
    expect(codes('age3*employment')).toEqual(
      age.map((first, row) => {
        const second = work[row] as number;
        return first < 0 || second < 0 ? Math.min(first, second) : first * 1000 + second;
      }),
    );
  });

  it('cross no register, no crossing and nothing unknown', () => {
    const { file } = openFile(1);
    const crossings = ['sex*settlement', 'sex*age3*district', 'sex*', 'sex*shoe_size', 'settlement*sex', 'sex*sex'];
    expect(crossings.map(file.has)).toEqual([false, false, false, false, true, true]);
    expect(() => file.column('sex*settlement')).toThrow('no variable sex*settlement');
  });

  it('are carried on when responses come', () => {
    const { file, codes } = openFile(30);
    const names = ['age3', 'sex*age3', 'age3*barriers_queue_top2', 'settlement'];
    for (const name of names) codes(name);
    file.append(sampleResponses(60).slice(30));
    const whole = openFile(60);
    for (const name of names) expect(codes(name)).toEqual(whole.codes(name));
  });

  it('follow the recodes that researchers have saved', () => {
    const { file, codes } = openFile();
    const before = file.version();
    file.recode([trust, { ...trust, name: 'lost', from: 'shoe_size' }]);
    expect(file.version()).toBeGreaterThan(before);
    expect(codes('trust_three')).toEqual(
      codes('trust_general').map((code) => {
        if (code < 0) return code;
        if (code < 4) return 1;
        return code < 7 ? 2 : -4;
      }),
    );
    const after = file.version();
    file.recode([trust, { ...trust, name: 'lost', from: 'shoe_size' }]);
    expect(file.version()).toBe(after);
    expect(file.variables().map(({ name }) => name)).toContain('trust_three');
    expect(file.has('lost')).toBe(false);
    file.recode([{ ...trust, groups: [{ code: 500, from: [0], label }] }]);
    expect(codes('trust_three')).toEqual(
      codes('trust_general').map((code) => [code, -4, 500][code < 0 ? 0 : Number(code === 0) + 1]),
    );
    file.recode([]);
    expect(file.has('trust_three')).toBe(false);
  });

  it('hold what stands beside the answers', () => {
    const file = createAnalysisFile(sampleWave, catalogue);
    const [first, second, third] = sampleResponses(3);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no response');
    file.append([
      { ...first, locale: 'kk', mode: 'paper', paradata: { ...first.paradata, locales: { trust: 'ru' } } },
      { ...second, locale: 'en', mode: 'web', paradata: { ...second.paradata, assisted: true, locales: {} } },
    ]);
    const codes = (name: string) => [...file.column(name).codes(file.size())];
    expect(['locale', 'mode', 'assisted', 'language_trust', 'language_levels'].map(codes)).toEqual([
      [2, 3],
      [4, 1],
      [0, 1],
      [1, 3],
      [2, 3],
    ]);
  });

  it('are all listed and all there', () => {
    const { file } = openFile(3);
    const names = file.variables().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !file.has(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['age3', 'barriers_queue_top2', 'locale', 'language_trust']));
  });

  it('keep few of the crossings there could be', () => {
    const { file, codes } = openFile(20);
    const names = file
      .variables()
      .slice(0, 30)
      .map(({ name }) => `district*${name}`)
      .filter(file.has);
    const all = names.map((name) => codes(name));
    expect(names.map((name) => codes(name))).toEqual(all);
  });
});
