'use client';
import { useEffect, useRef } from 'react';
import type { Survey } from './survey.ts';
import type { SurveyState } from './survey-state.ts';

/** `/{locale}/survey/{place}`; the bare address is the first section's. */
const placeIn = (path: string): string => path.split('/')[3] ?? '';

const placeOf = ({ parcel, ending, interview, questionnaire }: SurveyState): string => {
  if (parcel !== null) return 'receipt';
  if (ending !== null) return 'end';
  const first = questionnaire?.sections[0]?.id;
  const section = interview?.section ?? '';
  return section === first ? '' : section;
};

const addressOf = (state: SurveyState, wave: string): string => {
  const place = placeOf(state);
  const path = `/${state.locale}/survey${place === '' ? '' : `/${place}`}`;
  if (place === 'end') return `${path}?${new URLSearchParams({ ending: state.ending ?? '', wave })}`;
  return path + location.search.replace(/[?&](ending|confirm|problem)=[^&]*/g, '');
};

const depthIn = (historyState: unknown): number =>
  Number((historyState as Readonly<{ korshiDepth?: number }> | null)?.korshiDepth ?? 0);

/** Keeps the address and the browser's own buttons in step with the section on the screen. */
export const useAddress = (survey: Survey, state: SurveyState, wave: string) => {
  const shown = useRef<string | null>(null);
  const isRunning = state.questionnaire !== null;
  const address = isRunning ? addressOf(state, wave) : null;
  const place = isRunning ? placeOf(state) : null;
  useEffect(() => {
    if (address === null || place === null) return;
    const isMove = shown.current !== null && shown.current !== place;
    shown.current = place;
    if (location.pathname + location.search === address) return;
    const depth = depthIn(history.state);
    // A move that the browser's own buttons made has its address already; only the language may differ.
    if (isMove && placeIn(location.pathname) !== place) history.pushState({ korshiDepth: depth + 1 }, '', address);
    else history.replaceState({ korshiDepth: depth }, '', address);
  }, [address, place]);
  useEffect(() => {
    const follow = () => {
      const { questionnaire, parcel, ending } = survey.state();
      if (questionnaire === null || parcel !== null) return;
      // Back from an ending is a new beginning: of the first one nothing was kept.
      if (ending !== null) void survey.forget();
      survey.turnTo(placeIn(location.pathname) || (questionnaire.sections[0]?.id ?? ''));
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [survey]);
  /** One section back, by the browser's own history where it leads there. */
  return (previous: string): void => {
    if (depthIn(history.state) > 0) history.back();
    else survey.turnTo(previous);
  };
};
