import { buttonClass } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { downloadTexts } from './download.texts.ts';

type Props = Readonly<{ locale: Locale; wave: string }>;

/** The two files of the responses, each with what it is for. */
export const Downloads = ({ locale, wave }: Props) => {
  const files = [
    { href: `/api/exports/csv?wave=${wave}`, name: downloadTexts.csv, use: downloadTexts.csvUse },
    {
      href: `/api/exports/csv-excel?wave=${wave}&locale=${locale}`,
      name: downloadTexts.excel,
      use: downloadTexts.excelUse,
    },
  ];
  return (
    <section aria-label={`${downloadTexts.title[locale]}: ${wave}`}>
      <h3 className="font-semibold">{downloadTexts.title[locale]}</h3>
      <ul className="mt-2 grid gap-4 md:grid-cols-2">
        {files.map(({ href, name, use }) => (
          <li key={href}>
            <a className={buttonClass('plain')} download href={href}>
              {name[locale]}
            </a>
            <p className="mt-1 text-base text-quiet">{use[locale]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
