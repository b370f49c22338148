'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { orderedSections } from '#lib/questionnaire/order.ts';
import { CodeNotice } from './code-notice.tsx';
import { surveyTexts } from './survey.texts.ts';
import type { SurveyState } from './survey-state.ts';

type Props = Readonly<{ state: SurveyState; onStartOver: () => void }>;

/** What stands above the items: that an interview was resumed, and the withdrawal code from the second section on. */
export const SectionNotices = ({ state, onStartOver }: Props) => {
  const { questionnaire, interview, locale, resumed } = state;
  if (questionnaire === null || interview === null) return null;
  const place = orderedSections(questionnaire, interview.draws).findIndex(({ id }) => id === interview.section);
  return (
    <>
      {resumed ? <Resumed state={state} onStartOver={onStartOver} /> : null}
      {place > 0 ? (
        <CodeNotice
          code={interview.code}
          texts={questionnaire.definition.withdrawalCode}
          locale={locale}
          folded={place > 1}
        />
      ) : null}
    </>
  );
};

/** A phone is often a family's: whoever opens the survey may be somebody else. */
const Resumed = ({ state: { locale }, onStartOver }: Props) => {
  const [asking, setAsking] = useState(false);
  return (
    <div className="k-notice" role="status">
      <p className="k-notice-title">{surveyTexts.resumed[locale]}</p>
      <Button look="link" onClick={() => setAsking(true)}>
        {surveyTexts.startOver[locale]}
      </Button>
      <Dialog open={asking} label={surveyTexts.startOver[locale]} onClose={() => setAsking(false)}>
        <p>{surveyTexts.startOverQuestion[locale]}</p>
        <div className="k-stack">
          <Button look="main" onClick={() => setAsking(false)}>
            {surveyTexts.keepGoing[locale]}
          </Button>
          <Button onClick={onStartOver}>{surveyTexts.startOverYes[locale]}</Button>
        </div>
      </Dialog>
    </div>
  );
};
