/** What every step of the survey works on: the state, the shelf it is kept on, the stopwatch, the delivery. */
import type { Parcel } from '#components/offline/parcel.ts';
import type { Change, Shelf } from '#components/offline/shelf.ts';
import type { Interview } from '#lib/drafts/interview.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { screenOutIn } from '#lib/questionnaire/screen-out.ts';
import { validAnswers } from '#lib/questionnaire/view.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { delivering } from './delivering.ts';
import { stopwatch } from './stopwatch.ts';
import { beforeStart, type SurveyState } from './survey-state.ts';

/** Nothing is kept before consent is given, nor once an answer ends the survey. */
const mayKeep = (questionnaire: Questionnaire, given: Interview['given']): boolean => {
  const answers = validAnswers(questionnaire, given);
  const consent = questionnaire.items.find((item) => item.required);
  const isGiven = consent !== undefined && answers[consent.id] !== undefined;
  return isGiven && screenOutIn(questionnaire, answers) === undefined;
};

/** Writes to the shelf one after another; a shelf that fails is no shelf, and the person is told. */
const writer = (onFailure: () => void) => {
  let shelf: Shelf | null = null;
  let last = Promise.resolve();
  return {
    use: (opened: Shelf): void => {
      shelf = opened;
    },
    write: (changes: readonly Change[]): Promise<void> => {
      last = last.then(() => shelf?.write(changes)).catch(onFailure);
      return last;
    },
  };
};

export type SurveyDesk = ReturnType<typeof createDesk>;

export const createDesk = (wave: FieldedWave, locale: Locale) => {
  let state: SurveyState = beforeStart(locale);
  const listeners = new Set<() => void>();
  const set = (change: Partial<SurveyState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const { use, write } = writer(() => set({ kept: false }));
  const keepParcel = (parcel: Parcel): Promise<void> => {
    set({ parcel });
    return write([{ store: 'outbox', key: parcel.delivery.id, value: parcel }]);
  };
  return {
    wave,
    state: () => state,
    set,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    useShelf: use,
    write,
    keepInterview: (interview: Interview): void => {
      set({ interview });
      const { questionnaire } = state;
      const value = questionnaire !== null && mayKeep(questionnaire, interview.given) ? interview : undefined;
      void write([{ store: 'interviews', key: wave.id, value }]);
    },
    watch: stopwatch(),
    delivery: delivering({ current: () => state.parcel, keep: keepParcel }),
  };
};
