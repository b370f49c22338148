import { Notice } from '#components/researchers/notice.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formOf } from '#lib/weights/messages.ts';
import { type Remedy, remediesOf } from '#lib/weights/remedies.ts';
import type { WeighingRefusal } from '#lib/weights/weighing-refusal.ts';
import type { WeightSettings } from '#lib/weights/weight-run.ts';
import { refusedTexts as texts } from './refusal.texts.ts';
import { refusalWords, remedyWords } from './refusal-words.ts';

type Props = Readonly<{
  locale: Locale;
  wave: string;
  marginSet: number;
  refusal: WeighingRefusal;
  /** Those that were refused. */
  settings: WeightSettings;
}>;

const RemedyForm = ({
  remedy,
  locale,
  wave,
  marginSet,
}: Omit<Props, 'refusal' | 'settings'> & Readonly<{ remedy: Remedy }>) => (
  <form action={`/api/waves/${wave}/weights`} method="post">
    <input name="locale" type="hidden" value={locale} />
    {Object.entries(formOf(marginSet, remedy.settings)).map(([name, value]) => (
      <input key={name} name={name} type="hidden" value={value} />
    ))}
    <Button type="submit">{remedyWords(remedy, locale)}</Button>
  </form>
);

/** Why there are no weights, and each remedy as a button: nothing is repaired unless somebody chooses it. */
export const Refused = ({ refusal, settings, ...place }: Props) => {
  const { locale } = place;
  const remedies = remediesOf(refusal, settings);
  return (
    <Notice kind="fault">
      <h2 className="font-semibold">{texts.title[locale]}</h2>
      <p className="mt-1 max-w-prose">{refusalWords(refusal, settings, locale)}</p>
      {remedies.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">{texts.remedies[locale]}</h3>
          <ul className="mt-2 flex flex-wrap gap-3">
            {remedies.map((remedy) => (
              <li key={`${remedy.kind} ${remedy.variable ?? remedy.margin}`}>
                <RemedyForm remedy={remedy} {...place} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
};
