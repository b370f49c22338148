import { buttonClass } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { navTexts } from './researchers.texts.ts';
import { waveCardTexts } from './wave.texts.ts';

type Props = Readonly<{
  locale: Locale;
  wave: Pick<Wave, 'id' | 'state'>;
  /** Where the links stand: the wave's own page does not lead to itself. */
  here: 'list' | 'wave';
}>;

/** Where one goes from a wave. */
export const WaveLinks = ({ locale, wave: { id, state }, here }: Props) => {
  const settings = { href: `/${locale}/researchers/waves/${id}`, text: waveCardTexts.settings };
  const print = { href: `/${locale}/codebook/print?wave=${id}`, text: waveCardTexts.print };
  const results = { href: `/${locale}/results?wave=${id}`, text: waveCardTexts.results };
  const survey = { href: `/${locale}/survey?wave=${id}`, text: waveCardTexts.survey };
  const analysis = { href: `/${locale}/researchers/attitudes?wave=${id}`, text: navTexts.analysis };
  const weights = { href: `/${locale}/researchers/waves/${id}/weights`, text: waveCardTexts.weights };
  const methods = { href: `/${locale}/researchers/waves/${id}/methods`, text: waveCardTexts.methods };
  const links = {
    planned: [{ ...settings, text: waveCardTexts.prepare }, print, weights, methods],
    open: [results, analysis, survey, print, weights, methods, settings],
    closed: [results, analysis, print, weights, methods, settings],
  }[state].filter((link) => here === 'list' || link.href !== settings.href);
  return (
    <nav aria-label={`${waveCardTexts.links[locale]}: ${id}`}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a className={`${buttonClass('link')} min-w-11`} href={href}>
              {text[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
