import { ConfirmPanel } from '#components/researchers/confirm-panel.tsx';
import { TextInLanguages } from '#components/researchers/text-in-languages.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ReleaseWish } from '#lib/releases/messages.ts';
import { newReleaseTexts as texts } from './new-release.texts.ts';

type Props = Readonly<{ locale: Locale; wish: ReleaseWish; wave: string; run: number | null; dataVersion: number }>;

/** The title in every language and the last step; what is published is worked out once more by the server. */
export const PublishForm = ({ locale, wish, wave, run, dataVersion }: Props) => (
  <form action="/api/releases" className="space-y-6" method="post">
    <input name="locale" type="hidden" value={locale} />
    <input name="wave" type="hidden" value={wave} />
    <input name="weight" type="hidden" value={wish.weight} />
    {run !== null && <input name="run" type="hidden" value={run} />}
    <input name="dataVersion" type="hidden" value={dataVersion} />
    {wish.items.map((item) => (
      <input key={item} name="items" type="hidden" value={item} />
    ))}
    <TextInLanguages
      help={texts.nameHelp[locale]}
      legend={texts.name[locale]}
      locale={locale}
      name="title"
      value={wish.title}
    />
    <ConfirmPanel look="plain" summary={texts.publishSummary[locale]}>
      <p>{texts.publishWarning[locale]}</p>
      <Button look="main" type="submit">
        {texts.publish[locale]}
      </Button>
    </ConfirmPanel>
  </form>
);
