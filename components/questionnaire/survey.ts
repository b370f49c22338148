/**
 * The survey on a phone, without its looks: loads the questionnaire, resumes or begins the interview, keeps every
 * answer, moves between sections, sends the response and sees to it until the server has it. A small store that
 * React subscribes to.
 */
import { beginInterview } from '#components/offline/beginning.ts';
import { reportEnding, sendDraft } from '#components/offline/courier.ts';
import { packParcel, type Parcel } from '#components/offline/parcel.ts';
import type { Change, Shelf } from '#components/offline/shelf.ts';
import { isAdmitted } from '#lib/drafts/eligibility.ts';
import { draftOf, type Interview, neighbourSection, resumed, submissionOf } from '#lib/drafts/interview.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Ending } from '#lib/questionnaire/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { screenOutOf } from '#lib/questionnaire/validation.ts';
import { validAnswers } from '#lib/questionnaire/view.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { delivering } from './delivering.ts';
import { stopwatch } from './stopwatch.ts';
import { beforeStart, type SurveyState } from './survey-state.ts';

type Given = Interview['given'];

/** Nothing is kept before consent is given, nor once an answer ends the survey. */
const mayKeep = (questionnaire: Questionnaire, given: Given): boolean => {
  const answers = validAnswers(questionnaire, given);
  const consent = questionnaire.items.find((item) => item.required);
  return consent !== undefined && answers[consent.id] !== undefined && screenOutOf(questionnaire, answers) === undefined;
};

export type Survey = ReturnType<typeof createSurvey>;

export const createSurvey = (wave: FieldedWave, locale: Locale) => {
  let state: SurveyState = beforeStart(locale);
  let shelf: Shelf | null = null;
  const listeners = new Set<() => void>();
  const watch = stopwatch();
  const set = (change: Partial<SurveyState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  let writing = Promise.resolve();
  const write = (changes: readonly Change[]): Promise<void> => {
    writing = writing
      .then(() => shelf?.write(changes))
      .catch(() => set({ kept: false }));
    return writing;
  };
  const keepInterview = (interview: Interview): void => {
    set({ interview });
    const value = state.questionnaire !== null && mayKeep(state.questionnaire, interview.given) ? interview : undefined;
    write([{ store: 'interviews', key: wave.id, value }]);
  };
  const keepParcel = (parcel: Parcel): Promise<void> => {
    set({ parcel });
    return write([{ store: 'outbox', key: parcel.delivery.id, value: parcel }]);
  };
  const delivery = delivering({ current: () => state.parcel, keep: keepParcel });

  /** The interview with the time and the language of the section on the screen noted. */
  const noted = (interview: Interview): Interview => ({
    ...interview,
    revision: interview.revision + 1,
    seconds: { ...interview.seconds, [interview.section]: (interview.seconds[interview.section] ?? 0) + watch.lap() },
    locales: { ...interview.locales, [interview.section]: interview.locale },
  });
  const saveOnServer = (interview: Interview, questionnaire: Questionnaire): void => {
    if (isAdmitted(questionnaire, interview.given)) void sendDraft(interview.secret, draftOf(interview, questionnaire));
  };
  const pack = async (interview: Interview, questionnaire: Questionnaire): Promise<void> => {
    const parcel = await packParcel(interview, submissionOf(interview, questionnaire), Date.now());
    set({ parcel });
    await write([
      { store: 'outbox', key: parcel.delivery.id, value: parcel },
      { store: 'interviews', key: wave.id, value: undefined },
    ]);
    delivery.go();
  };
  const moveTo = (interview: Interview, section: string): void => {
    set({ resumed: false, hasMoved: true });
    keepInterview({ ...noted(interview), section });
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,

    /** Takes over: from here on the page needs no server but to deliver. */
    start: async (questionnaire: Questionnaire, opened: Shelf, parcel: Parcel | undefined): Promise<void> => {
      shelf = opened;
      const stored = (await opened.read('interviews', wave.id)) as Interview | undefined;
      const before = stored && resumed(stored, questionnaire.definition);
      const interview = before ?? (await beginInterview(questionnaire, wave.id, state.locale));
      set({
        questionnaire,
        interview: { ...interview, locale: state.locale },
        parcel: parcel ?? null,
        kept: opened.kept,
        online: navigator.onLine,
        resumed: before !== undefined,
        turn: before === undefined ? state.turn : state.turn + 1,
      });
      watch.lap();
      delivery.wake();
    },

    take: (given: Given): void => {
      if (state.interview !== null) keepInterview({ ...state.interview, given });
    },

    speak: (spoken: Locale): void => {
      set({ locale: spoken });
      if (state.interview !== null) keepInterview({ ...state.interview, locale: spoken });
    },

    /** On to the next section; after the last one the response is packed and sent. */
    next: async (): Promise<void> => {
      const { interview, questionnaire } = state;
      if (interview === null || questionnaire === null) return;
      const section = neighbourSection(questionnaire, interview, 1);
      if (section === undefined) return pack(noted(interview), questionnaire);
      moveTo(interview, section);
      if (state.interview !== null) saveOnServer(state.interview, questionnaire);
    },

    /** To a section before, or to the one that the browser's own buttons ask for. */
    turnTo: (section: string): void => {
      const { interview, questionnaire } = state;
      if (interview === null || questionnaire === null || interview.section === section) return;
      const first = questionnaire.sections[0]?.id ?? section;
      const isOpen = isAdmitted(questionnaire, interview.given) && questionnaire.sections.some(({ id }) => id === section);
      moveTo(interview, isOpen ? section : first);
    },

    end: async (ending: Ending): Promise<void> => {
      set({ ending, interview: null });
      void reportEnding(wave.id, ending);
      await write([{ store: 'interviews', key: wave.id, value: undefined }]);
    },

    /** Wipes what this phone keeps of the wave: for the next person. */
    forget: async (): Promise<void> => {
      const { questionnaire, parcel } = state;
      if (questionnaire === null) return;
      const changes: Change[] = [{ store: 'interviews', key: wave.id, value: undefined }];
      if (parcel !== null) changes.push({ store: 'outbox', key: parcel.delivery.id, value: undefined });
      await write(changes);
      const interview = await beginInterview(questionnaire, wave.id, state.locale);
      set({ interview, parcel: null, ending: null, resumed: false, hasMoved: true, turn: state.turn + 1 });
      watch.lap();
    },

    sendAgain: (): void => delivery.wake(),
    network: (online: boolean): void => {
      set({ online });
      if (online) delivery.wake();
    },
    visible: (isVisible: boolean): void => watch.pause(!isVisible),
  };
};
