import { pointTitles } from '#components/results/methodology-sheet.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { MethodologyPoint } from '#lib/releases/methodology-sheet.ts';
import { methodsTexts as texts } from './methods.texts.ts';
import { pointHelp } from './missing-points.texts.ts';

type Props = Readonly<{ locale: Locale; missing: readonly MethodologyPoint[] }>;

/** The points of the sheet that are not there yet, and where each comes from. */
export const MissingPoints = ({ locale, missing }: Props) =>
  missing.length === 0 ? (
    <p>{texts.complete[locale]}</p>
  ) : (
    <ul className="list-disc space-y-1 pl-6">
      {missing.map((point) => (
        <li key={point}>
          <strong>{pointTitles[point][locale]}</strong>
          {': '}
          {pointHelp[point][locale]}
        </li>
      ))}
    </ul>
  );
