/** What the page of a new release shows: what is offered, what was chosen, and what would come of it. */
import 'server-only';
import { type PlannedRelease, planRelease } from '#app/release-desk.ts';
import type { Services } from '#app/services.ts';
import { typedBefore } from '#app/typed.ts';
import type { OfferedSection } from '#components/researchers/releases/choose-tables.tsx';
import { isProblem, type ProblemCode } from '#lib/problem.ts';
import { type ReleaseWish, wishIn } from '#lib/releases/messages.ts';
import { releasableSections } from '#lib/releases/releasable.ts';
import { neutralWords, withOpenRow } from '#lib/results/words.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';
import type { Wave } from '#lib/waves/wave.ts';

export type WishedRelease = Readonly<{
  /** Waves that may be released some time, the one opened last first. */
  waves: readonly Wave[];
  wave?: Wave;
  wish: ReleaseWish;
  isWeighted: boolean;
  sections: readonly OfferedSection[];
  /** Once something was chosen: the release, or why it cannot even be looked at. */
  built?: PlannedRelease;
  fault?: ProblemCode;
}>;

export const wishedRelease = async (services: Services, asked: URLSearchParams): Promise<WishedRelease> => {
  const typed = typedBefore(services, asked.get('typed') ?? undefined);
  const wish = wishIn(typed.size > 0 ? typed : asked);
  const waves = (await services.waves.list())
    .filter(({ kind, openedOn }) => kind === 'real' && openedOn !== null)
    .sort((a, b) => (b.openedOn ?? '').localeCompare(a.openedOn ?? ''));
  const wave = waves.find(({ id }) => id === wish.wave) ?? waves[0];
  if (wave === undefined) return { waves, wish, isWeighted: false, sections: [] };
  const runs = await services.weights.runs(wave.id);
  const offered = {
    waves,
    wave,
    wish: { ...wish, wave: wave.id },
    isWeighted: runs.length > 0,
    sections: sectionsOf(wave),
  };
  if (wish.items.length === 0) return offered;
  try {
    return { ...offered, built: await planRelease(services, { ...wish, wave: wave.id }) };
  } catch (error) {
    if (!isProblem(error) || error.status >= 500) throw error;
    return { ...offered, fault: error.code };
  }
};

const sectionsOf = (wave: Wave): readonly OfferedSection[] => {
  const { questionnaire } = fieldedEntry(wave);
  const words = neutralWords(questionnaire);
  return releasableSections(questionnaire)
    .filter(({ items }) => items.length > 0)
    .map(({ section, items }) => ({
      id: section.id,
      title: words(section.title),
      items: items.map(({ id, text }) => ({ id, title: withOpenRow(words(text)) })),
    }));
};
