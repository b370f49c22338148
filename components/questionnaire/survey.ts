/**
 * The survey on a phone, without its looks: begins or resumes the interview, keeps every answer, moves between
 * sections, sends the response and sees to it until the server has it. React subscribes to its state.
 */
import { beginInterview } from '#components/offline/beginning.ts';
import { reportEnding, sendDraft } from '#components/offline/courier.ts';
import { type Parcel, packParcel } from '#components/offline/parcel.ts';
import type { Change, Shelf } from '#components/offline/shelf.ts';
import { isAdmitted } from '#lib/drafts/eligibility.ts';
import { draftOf, type Interview, neighbourSection, resumed, submissionOf } from '#lib/drafts/interview.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Ending } from '#lib/questionnaire/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { createDesk, type SurveyDesk } from './survey-desk.ts';

/** The interview with the time and the language of the section on the screen noted. */
const noted = ({ watch }: SurveyDesk, interview: Interview): Interview => {
  const { section, seconds, locales, locale } = interview;
  return {
    ...interview,
    revision: interview.revision + 1,
    seconds: { ...seconds, [section]: (seconds[section] ?? 0) + watch.lap() },
    locales: { ...locales, [section]: locale },
  };
};

const start = async (desk: SurveyDesk, questionnaire: Questionnaire, shelf: Shelf, parcel: Parcel | undefined) => {
  desk.useShelf(shelf);
  const stored = (await shelf.read('interviews', desk.wave.id)) as Interview | undefined;
  const before = stored && resumed(stored, questionnaire.definition);
  const { locale, turn } = desk.state();
  const interview = before ?? (await beginInterview(questionnaire, desk.wave.id, locale));
  desk.set({
    questionnaire,
    interview: { ...interview, locale },
    parcel: parcel ?? null,
    kept: shelf.kept,
    online: navigator.onLine,
    resumed: before !== undefined,
    turn: before === undefined ? turn : turn + 1,
  });
  desk.watch.lap();
  desk.delivery.wake();
};

const moveTo = (desk: SurveyDesk, interview: Interview, section: string): Interview => {
  const moved = { ...noted(desk, interview), section };
  desk.set({ resumed: false, hasMoved: true });
  desk.keepInterview(moved);
  return moved;
};

/** Made once: these bytes are sent at every attempt, and lie on the shelf before the first. */
const pack = async (desk: SurveyDesk, interview: Interview, questionnaire: Questionnaire): Promise<void> => {
  const parcel = await packParcel(interview, submissionOf(interview, questionnaire), Date.now());
  desk.set({ parcel });
  await desk.write([
    { store: 'outbox', key: parcel.delivery.id, value: parcel },
    { store: 'interviews', key: desk.wave.id, value: undefined },
  ]);
  desk.delivery.go();
};

const next = async (desk: SurveyDesk): Promise<void> => {
  const { interview, questionnaire, parcel } = desk.state();
  if (interview === null || questionnaire === null || parcel !== null) return;
  const section = neighbourSection(questionnaire, interview, 1);
  if (section === undefined) return pack(desk, noted(desk, interview), questionnaire);
  const moved = moveTo(desk, interview, section);
  if (desk.state().online && isAdmitted(questionnaire, moved.given))
    void sendDraft(moved.secret, draftOf(moved, questionnaire));
};

const turnTo = (desk: SurveyDesk, section: string): void => {
  const { interview, questionnaire } = desk.state();
  if (interview === null || questionnaire === null || interview.section === section) return;
  const isKnown = questionnaire.sections.some(({ id }) => id === section);
  const isOpen = isKnown && isAdmitted(questionnaire, interview.given);
  moveTo(desk, interview, isOpen ? section : (questionnaire.sections[0]?.id ?? section));
};

const end = async (desk: SurveyDesk, ending: Ending): Promise<void> => {
  desk.set({ ending, interview: null });
  void reportEnding(desk.wave.id, ending);
  await desk.write([{ store: 'interviews', key: desk.wave.id, value: undefined }]);
};

const forget = async (desk: SurveyDesk): Promise<void> => {
  const { questionnaire, parcel, locale, turn } = desk.state();
  if (questionnaire === null) return;
  const changes: Change[] = [{ store: 'interviews', key: desk.wave.id, value: undefined }];
  if (parcel !== null) changes.push({ store: 'outbox', key: parcel.delivery.id, value: undefined });
  await desk.write(changes);
  const interview = await beginInterview(questionnaire, desk.wave.id, locale);
  desk.set({ interview, parcel: null, ending: null, resumed: false, hasMoved: true, turn: turn + 1 });
  desk.watch.lap();
};

const speak = (desk: SurveyDesk, locale: Locale): void => {
  desk.set({ locale });
  const { interview } = desk.state();
  if (interview !== null) desk.keepInterview({ ...interview, locale });
};

export type Survey = ReturnType<typeof createSurvey>;

export const createSurvey = (wave: FieldedWave, locale: Locale) => {
  const desk = createDesk(wave, locale);
  return {
    subscribe: desk.subscribe,
    state: desk.state,
    /** Takes over: from here on the page needs the server only to deliver. */
    start: (questionnaire: Questionnaire, shelf: Shelf, parcel: Parcel | undefined) =>
      start(desk, questionnaire, shelf, parcel),
    take: (given: Interview['given']): void => {
      const { interview } = desk.state();
      if (interview !== null) desk.keepInterview({ ...interview, given });
    },
    speak: (spoken: Locale) => speak(desk, spoken),
    /** On to the next section; after the last one the response is packed and sent. */
    next: () => next(desk),
    /** To the section that "back" or the browser's own buttons ask for; before admission there is only the first. */
    turnTo: (section: string) => turnTo(desk, section),
    end: (ending: Ending) => end(desk, ending),
    /** Wipes what this phone keeps of the wave: for the next person. */
    forget: () => forget(desk),
    sendAgain: desk.delivery.wake,
    network: (online: boolean): void => {
      desk.set({ online });
      if (online) desk.delivery.wake();
    },
    visible: (isVisible: boolean) => desk.watch.pause(!isVisible),
  };
};
