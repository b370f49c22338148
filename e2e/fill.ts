/**
 * Answers given as a person gives them: by tapping the rows, writing into the fields, finding the village by its
 * name. The definition says what is on the page; the fields' names say what of it is there now.
 */
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import { entriesOf } from '#lib/items/dictionary-choice/search.ts';
import type { Answer, Answers } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import { resolver, sideOf } from '#lib/questionnaire/tokens.ts';
import { questionnaire } from './answers.ts';

/** Who answers what, in which language; the names of places depend on the side that the answers set. */
export type Respondent = Readonly<{ answers: Answers; locale: Locale }>;

const fieldsNamed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main form :is(input, select, textarea)[name]')
    .evaluateAll((fields) => [...new Set(fields.map((field) => field.getAttribute('name') ?? ''))]);

const row = (page: Page, name: string, code: number): Locator =>
  page.locator('label').filter({ has: page.locator(`input[name="${name}"][value="${code}"]`) });

/** Taps a row that is not marked yet: a page that came back keeps its marks. */
const mark = async (page: Page, name: string, code: number): Promise<void> => {
  const input = page.locator(`input[name="${name}"][value="${code}"]`);
  if (!(await input.isChecked())) await row(page, name, code).click();
};

/** Gives one field its value, whatever kind of field the page made of it. */
const fillField = async (page: Page, name: string, value: number | string): Promise<void> => {
  const field = page.locator(`main form [name="${name}"]`).first();
  const kind = await field.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  );
  if (kind === 'radio' || kind === 'checkbox') await mark(page, name, Number(value));
  else if (kind === 'select') await field.selectOption(String(value));
  else await field.fill(String(value));
};

const tapRanks = async (
  page: Page,
  item: Extract<Item, { type: 'ranking' }>,
  codes: readonly number[],
  who: Respondent,
) => {
  const resolve = resolver(questionnaire.definition, sideOf(questionnaire, who.answers), who.locale);
  for (const code of codes) {
    const option = item.options.find((candidate) => candidate.code === code);
    if (option === undefined) throw new Error(`${item.id} has no option ${code}`);
    await page.getByRole('button', { name: resolve(option.label), exact: true }).click();
  }
};

/** Types the beginning of a village that belongs to the parent, and takes it from the list. */
const findVillage = async (
  page: Page,
  item: Extract<Item, { type: 'dictionary-choice' }>,
  parent: number,
  who: Respondent,
): Promise<void> => {
  const entry = entriesOf(item.entries, Number(who.answers[item.filter]), who.locale).find(
    (one) => one.parent === parent,
  );
  if (entry === undefined) throw new Error(`no village belongs to ${parent}`);
  const search = page.getByRole('combobox');
  await search.fill(entry.name.slice(0, 5));
  await page
    .getByRole('option', { name: `${entry.name} ${entry.parentName}` })
    .or(
      page
        .getByRole('option')
        .filter({ has: page.getByText(entry.name, { exact: true }) })
        .filter({ hasText: entry.parentName }),
    )
    .first()
    .click();
};

const isTyped = async (page: Page, name: string): Promise<boolean> =>
  (await page.locator(`input[type=hidden][name="${name}"]`).count()) > 0;

/** One item: as the script shows it where it does, else as a plain form has it. */
const fillItem = async (page: Page, item: Item, answer: Answer, who: Respondent): Promise<void> => {
  if (item.type === 'ranking' && Array.isArray(answer) && (await isTyped(page, `${item.id}_r1`))) {
    await tapRanks(page, item, answer, who);
    return;
  }
  const isVillage =
    item.type === 'dictionary-choice' &&
    typeof answer === 'number' &&
    item.entries.parents.some(({ code }) => code === answer);
  if (
    isVillage &&
    (await page.getByRole('combobox').count()) > 0 &&
    (await page.locator(`select[name="${item.id}"]`).count()) === 0
  ) {
    await findVillage(page, item, answer, who);
    return;
  }
  for (const [name, value] of Object.entries(itemType(item).toForm(item, answer))) {
    for (const one of [value].flat()) if (one !== '') await fillField(page, name, one);
  }
};

/** Every item that is on the page and has an answer, those included that appear while it is filled in. */
export const fillSection = async (page: Page, who: Respondent, done: Set<string> = new Set()): Promise<void> => {
  const names = await fieldsNamed(page);
  const next = questionnaire.items.find(
    (item) =>
      !done.has(item.id) &&
      who.answers[item.id] !== undefined &&
      Object.keys(itemType(item).toForm(item, undefined)).some((name) => names.includes(name)),
  );
  if (next === undefined) return;
  done.add(next.id);
  await fillItem(page, next, who.answers[next.id] as Answer, who);
  await fillSection(page, who, done);
};
