import type { Locale } from '#lib/i18n/locale.ts';
import { shownSecretTexts } from './shown-secret.texts.ts';
import { control } from './styles.ts';

type Props = Readonly<{ locale: Locale; kind: keyof typeof shownSecretTexts; secret: string }>;

/** A token or a link on its only appearance; in a field, so that it can be marked with one key. */
export const ShownSecret = ({ locale, kind, secret }: Props) => (
  <div className="space-y-2 rounded border-accent border-l-4 bg-shade px-4 py-3" role="status">
    <label className="block font-semibold" htmlFor="shown-secret">
      {shownSecretTexts[kind][locale]}
    </label>
    <input className={`${control} font-mono`} id="shown-secret" readOnly spellCheck={false} value={secret} />
  </div>
);
