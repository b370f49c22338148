/** Synthetic responses for trial waves: routing honoured, missing codes present, some partial. Never real people. */
import { hash } from 'node:crypto';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Answer } from '#lib/items/item-type.ts';
import { statusOf } from '#lib/questionnaire/completeness.ts';
import { drawOrder, type OrderDraws, orderedSections } from '#lib/questionnaire/order.ts';
import { isCore, type Questionnaire, type Section } from '#lib/questionnaire/questionnaire.ts';
import { isRelevant } from '#lib/questionnaire/routing.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import type { DraftMessage, Paradata } from '#lib/responses/submission.ts';
import { type Draw, drawOf, type Resident } from './answers.ts';
import { createStream, type Stream } from './stream.ts';

export type DemoPlan = Readonly<{ wave: string; seed: number; count: number; offset?: number; receivedOn: string }>;

/** Of those who answer, so many stop after the middle and become partial responses. */
const partialShare = 0.05;

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');

/** Number and seed are part of the id, so no two responses of any two runs share one. */
const idOf = (seed: number, index: number, stream: Stream): string => {
  const [number, run, drawn] = [hex(index), hex(seed), hex(stream.next() * 4294967296)];
  return `${number}-${run.slice(0, 4)}-4${drawn.slice(0, 3)}-8${drawn.slice(3, 6)}-${run.slice(4)}${drawn}`;
};

const localeFor = (resident: Resident, stream: Stream): Locale => {
  const likely = resident.district === 1 ? [93, 5, 2] : [33, 64, 3];
  return (['ru', 'kk', 'en'] as const)[stream.pick(likely)] as Locale;
};

type Synthesis = Readonly<{
  entry: CatalogueEntry;
  plan: DemoPlan;
  /** By section. */
  draws: ReadonlyMap<string, readonly Readonly<{ item: Item; draw: Draw; core: boolean }>[]>;
  expected: ReadonlyMap<string, number>;
}>;

const prepare = (entry: CatalogueEntry, plan: DemoPlan): Synthesis => ({
  entry,
  plan,
  draws: new Map(
    entry.questionnaire.sections.map(({ id, items }) => [
      id,
      items.map((item) => ({ item, draw: drawOf(item), core: isCore(item) })),
    ]),
  ),
  expected: new Map(
    entry.questionnaire.sections.map(({ id, items }) => [id, items.reduce((sum, item) => sum + item.seconds, 0)]),
  ),
});

/** Section by section, each item asked only where the answers before make it relevant. */
const answersOf = (synthesis: Synthesis, sections: readonly Section[], resident: Resident, stream: Stream) => {
  const answers: Record<string, Answer> = {};
  const asked: string[] = [];
  for (const section of sections) {
    for (const { item, draw, core } of synthesis.draws.get(section.id) ?? []) {
      if (!isRelevant(item, answers, [])) continue;
      const answer = draw(resident, stream);
      if (answer !== undefined) answers[item.id] = answer;
      if (core) asked.push(item.id);
    }
  }
  return { answers, completeness: asked.filter((id) => answers[id] !== undefined).length / asked.length };
};

const twoDigits = (number: number): string => String(Math.floor(number)).padStart(2, '0');

const paradataOf = (
  synthesis: Synthesis,
  sections: readonly Section[],
  order: OrderDraws,
  locale: Locale,
  stream: Stream,
): Paradata => {
  const pace = 0.7 + 0.6 * stream.next();
  const seconds: Record<string, number> = {};
  const locales: Record<string, Locale> = {};
  for (const { id } of sections) {
    seconds[id] = Math.round(pace * (synthesis.expected.get(id) ?? 0));
    locales[id] = locale;
  }
  const started = `${synthesis.plan.receivedOn}T${twoDigits(8 + stream.next() * 13)}:${twoDigits(stream.next() * 60)}+05:00`;
  return { started, seconds, locales, ...order, assisted: false, device: stream.chance(0.85) ? 'phone' : 'desktop' };
};

/** A person who got through the first `reached` sections (all, if not given). */
const person = (synthesis: Synthesis, seed: number, reachedBy: (stream: Stream, sections: number) => number) => {
  const stream = createStream(seed);
  const resident: Resident = { district: stream.chance(0.5) ? 1 : 2, warmth: stream.normal() };
  const questionnaire: Questionnaire = synthesis.entry.questionnaire;
  const order = drawOrder(questionnaire, [stream.next(), stream.next(), stream.next()]);
  const all = orderedSections(questionnaire, order);
  const sections = all.slice(0, reachedBy(stream, all.length));
  const locale = localeFor(resident, stream);
  return {
    stream,
    locale,
    ...answersOf(synthesis, sections, resident, stream),
    paradata: paradataOf(synthesis, sections, order, locale, stream),
    lastSection: sections.length < all.length ? (sections.at(-1)?.id ?? null) : null,
  };
};

const seedOf = (plan: DemoPlan, index: number): number =>
  Math.imul(plan.seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);

const responseOf = (synthesis: Synthesis, index: number): NewResponse => {
  const { entry, plan } = synthesis;
  const reachedBy = (stream: Stream, all: number) =>
    stream.chance(partialShare) ? all - 4 + stream.pick([2, 1, 1]) : all;
  const drawn = person(synthesis, seedOf(plan, index), reachedBy);
  const { stream, locale, answers, paradata, lastSection } = drawn;
  const id = idOf(plan.seed, index, stream);
  return {
    id,
    wave: plan.wave,
    questionnaire: entry.id,
    version: entry.version,
    locale,
    mode: 'web',
    status: lastSection === null ? statusOf(drawn.completeness) : 'partial',
    receivedOn: plan.receivedOn,
    answers,
    paradata,
    flags: [],
    lastSection,
    // There were no bytes; what stands for their digest is as long and as unique.
    digest: `sha-256=:${hash('sha256', id, 'base64')}:`,
    withdrawal: null,
    access: null,
  };
};

/** `count` responses from number `offset` on; the same seed and numbers give the same rows. */
export function* syntheticResponses(entry: CatalogueEntry, plan: DemoPlan): Generator<NewResponse> {
  const synthesis = prepare(entry, plan);
  const first = plan.offset ?? 0;
  for (let index = first; index < first + plan.count; index += 1) yield responseOf(synthesis, index);
}

/** People who are still at it: each with the section they are in and the answers so far. */
export function* syntheticDrafts(entry: CatalogueEntry, plan: DemoPlan): Generator<DraftMessage> {
  const synthesis = prepare(entry, plan);
  for (let index = 0; index < plan.count; index += 1) {
    const drawn = person(synthesis, ~seedOf(plan, index), (stream) => 2 + stream.pick([4, 3, 2, 2, 1]));
    const { locale, answers, paradata, lastSection } = drawn;
    const head = { wave: plan.wave, questionnaire: entry.id, version: entry.version };
    yield { ...head, revision: 1, locale, section: lastSection ?? '', answers, paradata };
  }
}

/** How many broke off at each section and left nothing but a count, beside `count` who answered. */
export const syntheticBreakOffs = (entry: CatalogueEntry, plan: DemoPlan): Readonly<Record<string, number>> => {
  const stream = createStream(~plan.seed);
  const sections = entry.questionnaire.sections.slice(0, 5);
  return Object.fromEntries(
    sections.map(({ id }, index) => [id, Math.round((plan.count * (0.02 + 0.01 * stream.next())) / (index + 1))]),
  );
};
