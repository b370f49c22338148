import { shortName } from '#components/results/districts.texts.ts';
import { type Locale, localeNames } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { plural } from '#lib/i18n/plural.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Alpha } from '#lib/studies/alphas.ts';
import { partForms, indicesTexts as texts } from './indices.texts.ts';
import { PlainTable } from './plain-table.tsx';

type Props = Readonly<{ alphas: readonly Alpha[]; parts: number; locale: Locale }>;

/** Whether the parts of an index go together, by district and language. */
export const AlphaTable = ({ alphas, parts, locale }: Props) => {
  const districts = [...new Set(alphas.map(({ group }) => group))].sort((a, b) => a - b);
  const languages = [...new Set(alphas.map((alpha) => alpha.locale))];
  const cell = (group: number, language: Locale | undefined): string => {
    const alpha = alphas.find((each) => each.group === group && each.locale === language);
    return alpha === undefined ? '' : alphaWords(alpha, locale);
  };
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
        {texts.alpha[locale]}
      </summary>
      <p className="max-w-prose text-base text-quiet">
        {fill(texts.alphaHelp[locale], { parts: plural(locale, parts, partForms) })}
      </p>
      <PlainTable
        caption={texts.alpha[locale]}
        heads={['', ...districts.map((district) => shortName(district, locale))]}
        rows={languages.map((language) => ({
          key: language ?? 'all',
          name: language === undefined ? texts.allLanguages[locale] : localeNames[language],
          cells: districts.map((district) => cell(district, language)),
        }))}
      />
    </details>
  );
};

const alphaWords = (alpha: Alpha, locale: Locale): string => {
  if (alpha.reason !== undefined) {
    return alpha.reason === 'below-smallest' ? texts.tooFew[locale] : texts.noVariation[locale];
  }
  const words = { alpha: formatNumber(alpha.alpha, locale, 2), n: formatNumber(alpha.n, locale) };
  return fill(alpha.few ? texts.alphaFew[locale] : texts.alphaOf[locale], words);
};
