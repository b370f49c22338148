/** The contract that every item type keeps, tried on every item of the real questionnaire. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOf } from '#lib/demo/answers.ts';
import { createStream } from '#lib/demo/stream.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { Item } from './definition.ts';
import { type FormEntries, isFault } from './item-type.ts';
import { itemType } from './registry.ts';

const items = newestQuestionnaire().questionnaire.items;

const formOf = (entries: FormEntries): FormData => {
  const form = new FormData();
  for (const [name, values] of Object.entries(entries)) for (const value of [values].flat()) form.append(name, value);
  return form;
};

const answersOf = (item: Item, count: number) =>
  Array.from({ length: count }, (_, index) =>
    drawOf(item)({ district: index % 2 === 0 ? 1 : 2, warmth: 0 }, createStream(index)),
  ).filter((answer) => answer !== undefined);

describe.each(items.map((item) => [item.id, item] as const))('%s', (_id, item) => {
  const type = itemType(item);

  it('takes what a respondent may answer, from JSON and from a plain form alike', () => {
    const answers = answersOf(item, 60);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      expect(type.parse(item, answer)).toEqual(answer);
      expect(type.parse(item, type.fromForm(item, formOf(type.toForm(item, answer))))).toEqual(answer);
    }
  });

  it('gives one cell for each variable', () => {
    for (const answer of [...answersOf(item, 20), -3, -4, -5, -6] as const) {
      expect(type.cells(item, answer as never)).toHaveLength(type.variables(item).length);
    }
  });

  it('reads an untouched form as nothing', () => {
    expect(type.fromForm(item, formOf(type.toForm(item, undefined)))).toBeUndefined();
    expect(type.fromForm(item, new FormData())).toBeUndefined();
  });

  it('answers anything at all with an answer or a fault, and never takes a missing code of the system', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = type.parse(item, value);
        if (!isFault(parsed)) expect(type.cells(item, parsed)).toHaveLength(type.variables(item).length);
      }),
      { numRuns: 200 },
    );
    for (const code of [-3, -4, -5, -6, Number.POSITIVE_INFINITY, Number.NaN])
      expect(isFault(type.parse(item, code))).toBe(true);
  });
});

describe('variables', () => {
  const names = items.flatMap((item) => itemType(item).variables(item)).map(({ name }) => name);
  it('have names that every statistics program takes, unique whatever the case', () => {
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,31}$/i.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
