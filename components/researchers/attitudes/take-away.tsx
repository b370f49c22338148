import { SavePicture } from '#components/charts/save-picture.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { attitudesTexts } from './attitudes.texts.ts';
import type { FigureView } from './figure-view.ts';
import { takeAwayTexts as texts } from './take-away.texts.ts';

type Props = Readonly<{ locale: Locale; id: string; addresses: FigureView['addresses'] }>;

const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

/** The figure without its weights; its picture and numbers as files, of which only the PNG needs a script. */
export const TakeAway = ({ locale, id, addresses: { svg, csv, unweighted } }: Props) => (
  <ul aria-label={texts.label[locale]} className="flex flex-wrap gap-x-5 text-sm print:hidden">
    {unweighted === undefined ? null : (
      <li>
        <a className={link} href={unweighted}>
          {attitudesTexts.unweighted[locale]}
        </a>
      </li>
    )}
    <li>
      <a className={link} download={`${id}.svg`} href={svg}>
        {texts.svg[locale]}
      </a>
    </li>
    <li>
      <SavePicture
        className={link}
        failed={texts.failed[locale]}
        name={`${id}.png`}
        saved={texts.saved[locale]}
        svg={svg}
      >
        {texts.png[locale]}
      </SavePicture>
    </li>
    <li>
      <a className={link} download={`${id}.csv`} href={csv}>
        {texts.csv[locale]}
      </a>
    </li>
  </ul>
);
