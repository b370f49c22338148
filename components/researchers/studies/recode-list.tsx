import { ConfirmPanel } from '#components/researchers/confirm-panel.tsx';
import { dangerButton } from '#components/researchers/styles.ts';
import type { Recode } from '#lib/analysis/recode.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { recodesTexts as texts } from './recodes.texts.ts';

type Props = Readonly<{ locale: Locale; recodes: readonly Recode[]; mayChange: boolean }>;

/** What has been saved, each with its groups and the way to remove it. */
export const RecodeList = ({ locale, recodes, mayChange }: Props) =>
  recodes.length === 0 ? (
    <p className="text-quiet">{texts.none[locale]}</p>
  ) : (
    <ul>
      {recodes.map((recode) => (
        <li className="space-y-1 border-line border-b py-3 last:border-b-0" key={recode.name}>
          <p>
            <span className="font-semibold">{recode.label[locale]}</span>{' '}
            <code className="text-quiet text-sm">
              {recode.name} {fill(texts.of[locale], { from: recode.from })}
            </code>
          </p>
          <ul className="text-base">
            {recode.groups.map(({ code, from, label }) => (
              <li key={code}>
                {code}: {label[locale]} <span className="text-quiet text-sm">({from.join(', ')})</span>
              </li>
            ))}
          </ul>
          {mayChange ? <Remove locale={locale} name={recode.name} /> : null}
        </li>
      ))}
    </ul>
  );

const Remove = ({ locale, name }: Readonly<{ locale: Locale; name: string }>) => (
  <ConfirmPanel summary={texts.remove[locale]}>
    <p>{texts.removeWarning[locale]}</p>
    <form action="/api/recodes/remove" method="post">
      <input name="locale" type="hidden" value={locale} />
      <input name="name" type="hidden" value={name} />
      <button className={dangerButton} type="submit">
        {fill(texts.removeName[locale], { name })}
      </button>
    </form>
  </ConfirmPanel>
);
