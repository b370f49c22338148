import type { MouseEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { surveyTexts } from './survey.texts.ts';
import { type Place, placeText } from './time-left.ts';

type Props = Readonly<{
  place: Place;
  locale: Locale;
  /** The network and where the answers are kept, in one quiet line. */
  status: string;
  busy?: boolean;
  /** Absent in a plain form, whose button posts. */
  onBack?: () => void;
}>;

/** The bar that stays at the foot: back, on, how far it is. */
export const FootBar = ({ place, locale, status, busy = false, onBack }: Props) => {
  const isFirst = place.position === 1;
  const isLast = place.position === place.of;
  const goBack = (event: MouseEvent) => {
    if (onBack === undefined) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div className="k-bar">
      <progress className="k-progress" value={place.position - 1} max={place.of} aria-hidden="true" />
      <p className="k-bar-place">{placeText(place, locale)}</p>
      <div className="k-bar-buttons">
        {isFirst ? null : (
          <Button type="submit" name="go" value="back" formNoValidate onClick={goBack}>
            {surveyTexts.back[locale]}
          </Button>
        )}
        <Button type="submit" look="main" name="go" value={isLast ? 'send' : 'next'} aria-disabled={busy || undefined}>
          {surveyTexts[isLast ? 'send' : 'next'][locale]}
        </Button>
      </div>
      <p className="k-bar-status" role="status">
        {status}
      </p>
    </div>
  );
};
