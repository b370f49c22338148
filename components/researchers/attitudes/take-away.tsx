import { SavePicture } from '#components/charts/save-picture.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { attitudesTexts } from './attitudes.texts.ts';
import type { FigureView } from './figure-view.ts';
import { smallLink } from './styles.ts';
import { takeAwayTexts as texts } from './take-away.texts.ts';

type Props = Readonly<{ locale: Locale; id: string; addresses: FigureView['addresses'] }>;

/** The figure without its weights; its picture and numbers as files, of which only the PNG needs a script. */
export const TakeAway = ({ locale, id, addresses: { svg, csv, unweighted } }: Props) => (
  <ul aria-label={texts.label[locale]} className="flex flex-wrap gap-x-5 text-sm print:hidden">
    {unweighted === undefined ? null : (
      <li>
        <a className={smallLink} href={unweighted}>
          {attitudesTexts.unweighted[locale]}
        </a>
      </li>
    )}
    <li>
      <a className={smallLink} download={`${id}.svg`} href={svg}>
        {texts.svg[locale]}
      </a>
    </li>
    <li>
      <SavePicture
        className={smallLink}
        failed={texts.failed[locale]}
        name={`${id}.png`}
        saved={texts.saved[locale]}
        svg={svg}
      >
        {texts.png[locale]}
      </SavePicture>
    </li>
    <li>
      <a className={smallLink} download={`${id}.csv`} href={csv}>
        {texts.csv[locale]}
      </a>
    </li>
  </ul>
);
