/** One post of a plain form: what was given is taken, and the next page follows from it. */
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { FormFields } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import type { Ending } from '#lib/questionnaire/definition.ts';
import { hostOf } from '#lib/questionnaire/questionnaire.ts';
import { screenOutIn } from '#lib/questionnaire/screen-out.ts';
import { isAdmitted, type TypedAnswers } from './eligibility.ts';
import { faultsIn, firstSection, itemAt, type PlainInterview, relevantIn, sectionsOf } from './plain-interview.ts';

export const moves = ['next', 'back', 'send', 'forget'] as const;
export type Go = (typeof moves)[number] | Locale;
export const isGo = (value: unknown): value is Go => moves.some((move) => move === value) || isLocale(value);

/** `refused`: its faults are to be shown; `anchor`: the item to look at; `confirm`: the item that asks once more. */
export type NextPage = Readonly<{
  section: string;
  refused: boolean;
  shown: readonly string[];
  anchor?: string;
  confirm?: string;
}>;
export type Step = Readonly<{ interview: PlainInterview }> &
  (Readonly<{ page: NextPage }> | Readonly<{ ending: Ending }> | Readonly<{ send: true }>);

/** The items that the page says it showed; a script that fills the form need not say. */
const shownIn = (form: FormFields): readonly string[] => form.getAll('shown').filter((id) => typeof id === 'string');

/** An item not shown keeps its answer; one that was shown and left empty loses it. */
const takeAnswers = (interview: PlainInterview, items: readonly Item[], form: FormFields): TypedAnswers => {
  const shown = shownIn(form);
  const wasShown = (item: Item) => shown.includes(hostOf(item) ?? item.id);
  const read = items.filter((item) => shown.length === 0 || wasShown(item));
  const given = read.map((item) => [item.id, itemType(item).fromForm(item, form)] as const);
  const filled = given.filter(([, value]) => value !== undefined);
  const merged: TypedAnswers = { ...interview.answers, ...Object.fromEntries(filled) };
  const relevant = relevantIn({ ...interview, answers: merged });
  const emptied = given
    .filter(([id, value]) => value === undefined && (shown.length > 0 || relevant.has(id)))
    .map(([id]) => id);
  return Object.fromEntries(Object.entries(merged).filter(([id]) => !emptied.includes(id)));
};

/** Items of the section that have become relevant through what was answered on its own page. */
const newlyAsked = (interview: PlainInterview, items: readonly Item[], shown: readonly string[]): readonly string[] => {
  if (shown.length === 0) return [];
  const relevant = relevantIn(interview);
  return items
    .filter((item) => relevant.has(item.id) && !shown.includes(item.id) && hostOf(item) === undefined)
    .map((item) => item.id);
};

const neighbour = (interview: PlainInterview, by: 1 | -1): string => {
  const sections = sectionsOf(interview);
  const place = sections.findIndex((section) => section.id === interview.section);
  return sections[Math.max(0, place + by)]?.id ?? interview.section;
};

const turnTo = (interview: PlainInterview, section: string, page: Partial<NextPage> = {}): Step => ({
  interview: { ...interview, section },
  page: { section, refused: false, shown: [], ...page },
});

const goOn = (interview: PlainInterview, form: FormFields, items: readonly Item[], send: boolean): Step => {
  const { section } = interview;
  const shown = shownIn(form);
  const out = screenOutIn(interview.questionnaire, interview.answers);
  if (out?.option.confirm && form.get('confirmed') !== out.item)
    return turnTo(interview, section, { shown, confirm: out.item });
  if (out !== undefined) return { interview, ending: out.ending };
  const fault = faultsIn(interview, section, shown)[0];
  if (fault !== undefined)
    return turnTo(interview, section, { refused: true, shown, anchor: itemAt(interview, fault.variable) });
  const asked = newlyAsked(interview, items, shown)[0];
  if (asked !== undefined) return turnTo(interview, section, { shown, anchor: asked });
  if (!send) return turnTo(interview, neighbour(interview, 1));
  const unfinished = sectionsOf(interview).find(({ id }) => faultsIn(interview, id).length > 0);
  return unfinished === undefined ? { interview, send: true } : turnTo(interview, unfinished.id, { refused: true });
};

const localeOf = (interview: PlainInterview, value: unknown): Locale =>
  isLocale(value) && interview.wave.settings.languages.includes(value) ? value : interview.locale;

const secondsLimit = 86_400;

/** Paradata of the section just answered: the time it took, where it is known, and its language. */
const noted = (interview: PlainInterview, section: string, seconds: number | undefined): PlainInterview['paradata'] => {
  const spent = seconds === undefined ? 0 : Math.min(secondsLimit, Math.max(0, Math.round(seconds)));
  const { paradata, locale } = interview;
  return {
    ...paradata,
    seconds: { ...paradata.seconds, [section]: (paradata.seconds[section] ?? 0) + spent },
    locales: { ...paradata.locales, [section]: locale },
  };
};

/**
 * Takes what a form holds into the interview, valid or not, and says what follows: a page, an ending, or the
 * sending. Without consent, age and district only the first section can be answered.
 */
export const step = (before: PlainInterview, form: FormFields, go: Go, seconds?: number): Step => {
  const posted = form.get('section');
  const section = before.questionnaire.sections.find(({ id }) => id === posted) ?? before.questionnaire.sections[0];
  const spoken: PlainInterview = { ...before, locale: localeOf(before, form.get('locale')) };
  if (
    section === undefined ||
    (section.id !== firstSection(before) && !isAdmitted(before.questionnaire, before.answers))
  ) {
    return turnTo(spoken, firstSection(before));
  }
  const interview: PlainInterview = {
    ...spoken,
    section: section.id,
    answers: takeAnswers(spoken, section.items, form),
    paradata: noted(spoken, section.id, seconds),
  };
  if (isLocale(go)) return turnTo({ ...interview, locale: localeOf(interview, go) }, section.id);
  if (go === 'back') return turnTo(interview, neighbour(interview, -1));
  return goOn(interview, form, section.items, go === 'send');
};
