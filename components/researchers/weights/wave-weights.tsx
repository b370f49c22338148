import { card, subtitle } from '#components/researchers/styles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { MarginFault } from '#lib/weights/margin-fault.ts';
import { formOf, usualMargins, type WeighFields, weighFields } from '#lib/weights/messages.ts';
import type { MarginSet } from '#lib/weights/store.ts';
import { usualCaps } from '#lib/weights/trim.ts';
import type { WeighingRefusal } from '#lib/weights/weighing-refusal.ts';
import type { WeightRun, WeightSettings } from '#lib/weights/weight-run.ts';
import { ImportMargins } from './import-margins.tsx';
import { MarginFaults } from './margin-faults.tsx';
import { MarginSetList } from './margin-set-list.tsx';
import { marginsTexts } from './margins.texts.ts';
import { Refused } from './refused.tsx';
import { runListTexts } from './run-list.texts.ts';
import { RunList } from './run-list.tsx';
import { weighFormTexts } from './weigh-form.texts.ts';
import { WeighForm } from './weigh-form.tsx';

/** What is wrong with a file, or why no weights were made. */
export type Refusals =
  | Readonly<{ faults: readonly MarginFault[] }>
  | Readonly<{ marginSet: number; settings: WeightSettings; refusal: WeighingRefusal }>;

type Props = Readonly<{
  locale: Locale;
  wave: string;
  sets: readonly MarginSet[];
  runs: readonly WeightRun[];
  /** Whether the reader of the page may weigh. */
  mayChange: boolean;
  /** What was sent with the form that was refused. */
  typed: URLSearchParams;
  refused: Refusals | undefined;
}>;

const usualFields = (sets: readonly MarginSet[], locale: Locale): WeighFields => ({
  ...formOf(sets[0]?.number ?? 0, { method: 'rake', margins: usualMargins, caps: usualCaps }),
  lower: formatNumber(usualCaps.lower, locale, 1),
  upper: formatNumber(usualCaps.upper, locale),
});

/** The form as it was sent, or as it is usually sent. */
const fieldsFrom = ({ typed, sets, locale }: Pick<Props, 'typed' | 'sets' | 'locale'>): WeighFields =>
  typed.has('method')
    ? Object.fromEntries(weighFields.flatMap((name) => (typed.has(name) ? [[name, typed.get(name)]] : [])))
    : usualFields(sets, locale);

const Refusal = ({ locale, wave, refused }: Pick<Props, 'locale' | 'wave'> & Readonly<{ refused: Refusals }>) =>
  'faults' in refused ? (
    <MarginFaults faults={refused.faults} locale={locale} />
  ) : (
    <Refused locale={locale} wave={wave} {...refused} />
  );

const Runs = ({ locale, wave, runs }: Props) => (
  <section className={`${card} space-y-2`}>
    <h2 className={subtitle}>{runListTexts.list[locale]}</h2>
    <RunList locale={locale} runs={runs} wave={wave} />
  </section>
);

const Make = (props: Props) => (
  <section className={`${card} space-y-4`}>
    <h2 className={subtitle}>{weighFormTexts.title[props.locale]}</h2>
    <WeighForm fields={fieldsFrom(props)} locale={props.locale} sets={props.sets} wave={props.wave} />
  </section>
);

const Population = ({ locale, wave, sets, mayChange, typed }: Props) => (
  <section className={`${card} space-y-4`}>
    <h2 className={subtitle}>{marginsTexts.title[locale]}</h2>
    <MarginSetList locale={locale} sets={sets} />
    {mayChange && <ImportMargins locale={locale} typed={typed.get('csv') ?? ''} wave={wave} />}
  </section>
);

/** The whole page of a wave's weights: runs, the form that makes the next, and the population they rest on. */
export const WaveWeights = (props: Props) => {
  const { locale, wave, sets, mayChange, refused } = props;
  return (
    <>
      {refused !== undefined && <Refusal locale={locale} refused={refused} wave={wave} />}
      {sets.length > 0 && <Runs {...props} />}
      {sets.length > 0 && mayChange && <Make {...props} />}
      <Population {...props} />
    </>
  );
};
