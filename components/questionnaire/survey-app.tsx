'use client';
import { useEffect, useState } from 'react';
import { neighbourSection } from '#lib/drafts/interview.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SectionView } from '#lib/questionnaire/view.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { ConfirmEnding } from './confirm-ending.tsx';
import { DeliveryScreen } from './delivery-screen.tsx';
import { RespondentFrame } from './respondent-frame.tsx';
import { type ScreenOut, wordedScreenOut } from './screen-out.ts';
import { SectionLanguages } from './section-languages.tsx';
import { SectionNotices } from './section-notices.tsx';
import { type Running, SectionScreen } from './section-screen.tsx';
import { surveyTexts } from './survey.texts.ts';
import type { SurveyState } from './survey-state.ts';
import { useAddress } from './use-address.ts';
import { type Takeover, useSurvey } from './use-survey.ts';

type Props = Readonly<{
  wave: FieldedWave;
  locale: Locale;
  /** The first section as a plain form; null on an address that only this phone can fill. */
  first: SectionView | null;
  firstSeconds: number;
}>;

const statusOf = (state: SurveyState, takeover: Takeover): string => {
  const text = () => {
    if (takeover === 'not-secure') return surveyTexts.notSecure;
    if (takeover !== 'done') return surveyTexts.plain;
    if (!state.kept) return surveyTexts.notKept;
    return state.online ? surveyTexts.keptHere : surveyTexts.offline;
  };
  return text()[state.locale];
};

/** The page speaks the language that was chosen here, whatever the server made it in. */
const useDocumentLanguage = (locale: Locale): void => {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
};

/**
 * The survey as the phone runs it. It begins as the server's plain form and takes that over when questionnaire and
 * storage are there; where they cannot be had the form stays what it was.
 */
export const SurveyApp = ({ wave, locale, first, firstSeconds }: Props) => {
  const { survey, state, takeover } = useSurvey(wave, locale);
  const goBack = useAddress(survey, state, wave.id);
  const [leaving, setLeaving] = useState<ScreenOut | null>(null);
  useDocumentLanguage(state.locale);
  const { questionnaire, interview, parcel } = state;
  const running: Running | null = questionnaire !== null && interview !== null ? { questionnaire, interview } : null;

  const next = () => {
    // A second tap on the same screen goes no further than the first: nothing is passed over unseen.
    if (running === null || survey.state().interview?.section !== running.interview.section) return;
    const out = wordedScreenOut(running.questionnaire, survey.state().interview?.given ?? {}, state.locale);
    if (out === undefined) void survey.next();
    else if (out.confirm === null) void survey.end(out.ending);
    else setLeaving(out);
  };
  const back = () => {
    const previous = running === null ? undefined : neighbourSection(running.questionnaire, running.interview, -1);
    if (previous !== undefined) goBack(previous);
  };
  const isLast = running !== null && neighbourSection(running.questionnaire, running.interview, 1) === undefined;
  return (
    <RespondentFrame
      locale={state.locale}
      trial={wave.kind === 'trial'}
      languages={
        <SectionLanguages
          languages={wave.languages}
          locale={state.locale}
          isLast={isLast}
          {...(running === null && takeover !== 'done' ? {} : { onChoose: survey.speak })}
        />
      }
    >
      {parcel !== null && questionnaire !== null ? (
        <DeliveryScreen
          parcel={parcel}
          definition={questionnaire.definition}
          locale={state.locale}
          kept={state.kept}
          online={state.online}
          onSend={survey.sendAgain}
          onNextPerson={() => void survey.forget()}
        />
      ) : null}
      {parcel === null && state.ending !== null && questionnaire !== null ? (
        <h1 className="k-title">{questionnaire.definition.endTexts[state.ending][state.locale]}</h1>
      ) : null}
      {parcel === null && state.ending === null ? (
        <SectionScreen
          key={`${state.turn} ${interview?.section ?? first?.id}`}
          wave={wave}
          locale={state.locale}
          first={first}
          firstSeconds={firstSeconds}
          running={running}
          status={statusOf(state, takeover)}
          arrived={state.hasMoved}
          onGiven={survey.take}
          onNext={next}
          onBack={back}
        >
          <SectionNotices state={state} onStartOver={() => void survey.forget()} />
        </SectionScreen>
      ) : null}
      <ConfirmEnding
        out={leaving}
        onEnd={(ending) => {
          setLeaving(null);
          void survey.end(ending);
        }}
        onBack={() => setLeaving(null)}
      />
    </RespondentFrame>
  );
};
