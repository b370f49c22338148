/** A researcher's report as it is read: in one language, multiple choices counted by respondents or by mentions. */
import type { OpenView, ViewRefusal } from '#app/open-view.ts';
import type { Asking } from '#app/query-log.ts';
import { reportFor, type ViewReport } from '#app/report-for.ts';
import type { Services } from '#app/services.ts';
import type { CountedSection } from '#components/researchers/attitudes/counted-section.ts';
import {
  type Counting,
  countings,
  type FigureContext,
  isCountedByMentions,
} from '#components/researchers/attitudes/figure-context.ts';
import { filterSentence } from '#components/researchers/view-form/filter-sentence.ts';
import { variableChoices } from '#components/researchers/view-form/variable-choices.ts';
import type { ItemChoice } from '#components/researchers/view-form/view-form.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { breakdowns } from '#lib/results/breakdown.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { plannedSections } from '#lib/results/item-plan.ts';
import { mentionFigures } from '#lib/results/mention-figures.ts';
import type { View } from '#lib/results/view-address.ts';
import { neutralWords } from '#lib/results/words.ts';

export type ReadReport = ViewReport &
  Readonly<{ refused?: never; context: FigureContext; sections: readonly CountedSection[] }>;

/** `asking`: as in `openView`. */
type Reading = Readonly<{ view: View; counting: Counting; locale: Locale; asking?: Asking }>;

/** The word of an address; anything else is the default. */
export const countingOf = (word: string | undefined): Counting =>
  countings.find((each) => each === word) ?? 'respondents';

export const readReport = async (
  services: Services,
  { asking, ...reading }: Reading,
): Promise<ReadReport | ViewRefusal> => {
  const found = await reportFor(services, reading.view, asking);
  if ('refused' in found) return found;
  const { report, wave } = found;
  const context: FigureContext = {
    ...reading,
    view: { ...reading.view, wave: wave.id },
    report,
    sampling: wave.settings.sampling,
    among: amongWords(found, reading),
  };
  return {
    ...found,
    context,
    sections: report.sections.map(({ id, title, items }) => ({
      id,
      title: title[reading.locale],
      items: items.map((item) => counted(item, found, context)),
    })),
  };
};

const amongWords = ({ file, entry: { questionnaire } }: ViewReport, { view, locale }: Reading): string => {
  if (view.filter.length === 0) return '';
  const offered = breakdowns({ file, questionnaire, words: neutralWords(questionnaire) });
  return filterSentence(view.filter, variableChoices(offered, questionnaire, locale), locale);
};

const counted = (
  figures: ItemFigures,
  { file, entry, breakdown, weights }: ViewReport,
  context: FigureContext,
): ItemFigures => {
  const item = entry.questionnaire.byId.get(figures.id);
  if (item?.type !== 'multiple-choice' || !isCountedByMentions(figures, context)) return figures;
  const { filter } = context.view;
  return mentionFigures(file, figures, { item, by: breakdown.by, filter, ...(weights && { weights }) });
};

/** The sections of a report, each as one choice of items. */
export const sectionChoices = ({ entry: { questionnaire }, wave }: OpenView, locale: Locale): readonly ItemChoice[] => {
  const words = neutralWords(questionnaire);
  return plannedSections(questionnaire, 'all', wave.settings.optionalItems).map(({ section, items }) => ({
    label: words(section.title)[locale],
    items: items.map(({ id }) => id),
  }));
};
