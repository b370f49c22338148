'use client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { canDigest } from '#components/offline/digest.ts';
import { parcelOf } from '#components/offline/parcel.ts';
import { openShelf } from '#components/offline/shelf.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Definition } from '#lib/questionnaire/definition.ts';
import { compileQuestionnaire } from '#lib/questionnaire/questionnaire.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { createSurvey, type Survey } from './survey.ts';

/** The definition as the server fields it; under `questionnaire` stands what the file calls `id`. */
type Fielded = Definition & Readonly<{ questionnaire: string }>;

const loadQuestionnaire = async (wave: string) => {
  const response = await fetch(`/api/questionnaire?wave=${encodeURIComponent(wave)}`);
  if (!response.ok) throw new Error(`no questionnaire: ${response.status}`);
  const fielded = (await response.json()) as Fielded;
  return compileQuestionnaire({ ...fielded, id: fielded.questionnaire });
};

const takeOver = async (survey: Survey, wave: FieldedWave): Promise<void> => {
  const [questionnaire, shelf] = await Promise.all([loadQuestionnaire(wave.id), openShelf()]);
  await survey.start(questionnaire, shelf, await parcelOf(shelf, wave.id));
};

const listen = (survey: Survey): (() => void) => {
  const online = () => survey.network(true);
  const offline = () => survey.network(false);
  const seen = () => survey.visible(document.visibilityState === 'visible');
  addEventListener('online', online);
  addEventListener('offline', offline);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', online);
    removeEventListener('offline', offline);
    document.removeEventListener('visibilitychange', seen);
  };
};

export type Takeover = 'coming' | 'done' | 'not-secure' | 'failed';

/** The survey of a page, begun once; until it has taken over, and where it cannot, the page is a plain form. */
export const useSurvey = (wave: FieldedWave, locale: Locale) => {
  const [survey] = useState(() => createSurvey(wave, locale));
  const [takeover, setTakeover] = useState<Takeover>('coming');
  const state = useSyncExternalStore(survey.subscribe, survey.state, survey.state);
  const begun = useRef(false);
  useEffect(() => {
    const stop = listen(survey);
    if (!canDigest()) setTakeover('not-secure');
    else if (!begun.current) {
      begun.current = true;
      takeOver(survey, wave).then(
        () => setTakeover('done'),
        () => setTakeover('failed'),
      );
    }
    return stop;
  }, [survey, wave]);
  return { survey, state, takeover };
};
