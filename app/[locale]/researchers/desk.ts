/** What every page of the analysis begins with: who looks, what the address asks for, and the view it opens. */
import 'server-only';
import { pageWith, type Query, searchOf } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { type OpenView, openView } from '#app/open-view.ts';
import { pageServices } from '#app/server.ts';
import { type VariableChoice, variableChoices } from '#components/researchers/view-form/variable-choices.ts';
import type { Caller } from '#lib/access/store.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { breakdowns } from '#lib/results/breakdown.ts';
import { defaultView, isViewFault, parseView, type View } from '#lib/results/view-address.ts';
import { neutralWords } from '#lib/results/words.ts';
import type { Study } from '#lib/studies/study.ts';

/** `refused`: why the view cannot be opened, and the part of the address that asked for it. */
export type Desk = Readonly<{ caller: Caller; view: View }> &
  Readonly<
    | { refused: string; what?: string }
    | { refused?: never; open: OpenView; study: Study; variables: readonly VariableChoice[] }
  >;

/** `page` without its language. What was asked for is still there after signing in. */
export const openDesk = async (locale: Locale, page: string, query: Query): Promise<Desk> => {
  const caller = await requireCaller('see-results', locale, pageWith(page, searchOf(query)));
  const view = parseView(query);
  if (isViewFault(view))
    return { caller, view: defaultView, refused: 'malformed', what: view.errors[0]?.variable ?? '' };
  const open = await openView(pageServices(), view, { caller, address: page });
  if ('refused' in open) return { caller, view, ...open };
  const { file, entry, thresholds, weights } = open;
  const { questionnaire } = entry;
  const offered = breakdowns({ file, questionnaire, words: neutralWords(questionnaire) });
  return {
    caller,
    view: { ...view, wave: open.wave.id },
    open,
    study: { file, filter: view.filter, thresholds, ...(weights && { weights }) },
    variables: variableChoices(offered, questionnaire, locale),
  };
};
