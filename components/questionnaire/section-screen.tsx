'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import type { Interview } from '#lib/drafts/interview.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { remainingSeconds } from '#lib/questionnaire/pace.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { sectionFaults } from '#lib/questionnaire/section-faults.ts';
import { type SectionView, sectionView, validAnswers } from '#lib/questionnaire/view.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { entriesOfSection, entriesOfView, type FieldValues, givenWith, valuesOnPage } from './field-values.ts';
import { formBinding } from './form-binding.ts';
import { Opening } from './opening.tsx';
import { SectionForm, sectionFormId } from './section-form.tsx';

/** What the screen needs once the questionnaire is on the phone. */
export type Running = Readonly<{ questionnaire: Questionnaire; interview: Interview }>;

type Props = Readonly<{
  wave: FieldedWave;
  locale: Locale;
  /** The section as the server showed it, until `running` takes over. */
  first: SectionView | null;
  firstSeconds: number;
  running: Running | null;
  status: string;
  /** The person came here from another section: the page begins at its title. */
  arrived: boolean;
  onGiven: (given: Interview['given']) => void;
  onNext: () => void;
  onBack: () => void;
  children?: ReactNode;
}>;

const givenNow = ({ questionnaire, interview }: Running, values: FieldValues): Interview['given'] =>
  givenWith(questionnaire, interview.section, interview.given, values);

const faultsNow = (running: Running, values: FieldValues, wave: FieldedWave) =>
  sectionFaults(running.questionnaire, running.interview.section, givenNow(running, values), wave.optionalItems);

/** Going on is decided by the item types' own `parse`; what the faults look like is the view's. */
const resolverFor =
  (running: Running | null, wave: FieldedWave): Resolver<FieldValues> =>
  (values) => {
    const faults = running === null ? [] : faultsNow(running, values, wave);
    const errors = Object.fromEntries(faults.map(({ variable, code }) => [variable, { type: code, message: code }]));
    return faults.length === 0 ? { values, errors: {} } : { values: {}, errors };
  };

const secondsLeft = ({ questionnaire, interview }: Running, values: FieldValues, wave: FieldedWave): number =>
  remainingSeconds(questionnaire, {
    section: interview.section,
    answers: validAnswers(questionnaire, givenNow({ questionnaire, interview }, values)),
    draws: interview.draws,
    optionalItems: wave.optionalItems,
    spent: interview.seconds,
  });

/** What the fields begin with; on a page that comes to life it is what was answered before the script arrived. */
const beginWith = ({ first, running }: Pick<Props, 'first' | 'running'>): FieldValues =>
  running === null
    ? valuesOnPage(sectionFormId, entriesOfView(first?.items ?? []))
    : entriesOfSection(running.questionnaire, running.interview.section, running.interview.given);

const useSectionForm = (props: Pick<Props, 'wave' | 'first' | 'running'>) => {
  const [defaultValues] = useState(() => beginWith(props));
  return useForm<FieldValues>({
    defaultValues,
    resolver: resolverFor(props.running, props.wave),
    shouldFocusError: false,
  });
};

/** A section on the phone: the same form as the server's, with react-hook-form holding its fields. */
export const SectionScreen = (props: Props) => {
  const { wave, locale, first, running, arrived, onGiven } = props;
  const form = useSectionForm(props);
  const title = useRef<HTMLHeadingElement>(null);
  const values = form.watch();
  const attempt = form.formState.submitCount;
  const latest = useRef({ running, onGiven });
  latest.current = { running, onGiven };
  const isRunning = running !== null;

  useEffect(() => {
    const take = () => {
      const now = latest.current;
      if (now.running !== null) now.onGiven(givenNow(now.running, form.getValues()));
    };
    // What was answered before the script arrived is in the fields already.
    if (isRunning) take();
    return form.subscribe({ formState: { values: true }, callback: take });
  }, [form, isRunning]);

  useEffect(() => {
    if (!arrived) return;
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [arrived]);

  const view = running === null ? first : viewOf(running, values, wave, locale, attempt > 0);
  if (view === null) return <Opening locale={locale} />;
  return (
    <SectionForm
      view={view}
      wave={wave.id}
      locale={locale}
      binding={formBinding(form, isRunning)}
      seconds={running === null ? props.firstSeconds : secondsLeft(running, values, wave)}
      status={props.status}
      attempt={attempt}
      titleRef={title}
      {...(isRunning ? { onSubmit: form.handleSubmit(props.onNext), onBack: props.onBack } : {})}
    >
      {props.children}
    </SectionForm>
  );
};

const viewOf = (
  running: Running,
  values: FieldValues,
  wave: FieldedWave,
  locale: Locale,
  withFaults: boolean,
): SectionView | null =>
  sectionView(running.questionnaire, {
    section: running.interview.section,
    given: givenNow(running, values),
    locale,
    draws: running.interview.draws,
    optionalItems: wave.optionalItems,
    waveTexts: wave.texts,
    ...(withFaults ? { faults: faultsNow(running, values, wave) } : {}),
  }) ?? null;
