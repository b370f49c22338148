import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { plural } from '#lib/i18n/plural.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { dangerButton } from './styles.ts';
import { graceDays, waveStepsTexts as texts } from './wave-steps.texts.ts';

type Props = Readonly<{ locale: Locale; wave: Pick<Wave, 'id' | 'settings'> }>;

export const OpenWave = ({ locale, wave: { id } }: Props) => (
  <ConfirmPanel look="plain" summary={texts.openSummary[locale]}>
    <p>{fill(texts.openWarning[locale], { wave: id })}</p>
    <form action={`/api/waves/${id}/open`} method="post">
      <input name="locale" type="hidden" value={locale} />
      <Button look="main" type="submit">
        {fill(texts.open[locale], { wave: id })}
      </Button>
    </form>
  </ConfirmPanel>
);

export const CloseWave = ({ locale, wave: { id, settings } }: Props) => (
  <ConfirmPanel look="plain" summary={texts.closeSummary[locale]}>
    <p>{fill(texts.closeWarning[locale], { days: plural(locale, settings.graceDays, graceDays) })}</p>
    <form action={`/api/waves/${id}/close`} method="post">
      <input name="locale" type="hidden" value={locale} />
      <button className={dangerButton} type="submit">
        {fill(texts.close[locale], { wave: id })}
      </button>
    </form>
  </ConfirmPanel>
);
