/** Where published figures come from: publisher, year, people, mode, address. */
import type { Text } from '#lib/i18n/text.ts';

export type AnchorSourceId = 'eb-422' | 'cbc-2020' | 'edb-2014';

type AnchorSource = Readonly<{
  id: AnchorSourceId;
  name: Text;
  year: number;
  people: Text;
  mode: Text;
  address: string;
}>;

const notFound: Text = { ru: 'способ опроса: не найдено', kk: 'сұрау тәсілі: табылмады', en: 'mode: not found' };

const anchorSources: readonly AnchorSource[] = [
  {
    id: 'eb-422',
    name: {
      ru: 'Флеш-Евробарометр 422, приграничные регионы ЕС',
      kk: 'Флеш-Еуробарометр 422, ЕО шекаралас өңірлері',
      en: 'Flash Eurobarometer 422, border regions of the EU',
    },
    year: 2015,
    people: { ru: '40 619 человек', kk: '40 619 адам', en: '40,619 people' },
    mode: { ru: 'по телефону', kk: 'телефон арқылы', en: 'by telephone' },
    address: 'https://docslib.org/doc/2460701/eurobarometer-results-programme-germany-denmark',
  },
  {
    id: 'cbc-2020',
    name: {
      ru: 'Опрос Европейской комиссии «Приграничное сотрудничество в ЕС 2020»',
      kk: 'Еуропалық комиссияның «ЕО-дағы шекара маңы ынтымақтастығы 2020» сауалнамасы',
      en: 'European Commission survey “Cross-border cooperation in the EU 2020”',
    },
    year: 2020,
    people: {
      ru: 'приграничные регионы ЕС, февраль – апрель',
      kk: 'ЕО шекаралас өңірлері, ақпан – сәуір',
      en: 'border regions of the EU, February to April',
    },
    mode: notFound,
    address:
      'https://ec.europa.eu/regional_policy/en/information/publications/reports/2020/eu-cross-border-cooperation-survey-2020',
  },
  {
    id: 'edb-2014',
    name: {
      ru: 'Интеграционный барометр ЕАБР',
      kk: 'ЕАДБ Интеграциялық барометрі',
      en: 'Integration Barometer of the Eurasian Development Bank',
    },
    year: 2014,
    people: { ru: '1000–2000 человек в стране', kk: 'әр елде 1000–2000 адам', en: '1,000–2,000 people a country' },
    mode: notFound,
    address:
      'https://vlast.kz/amp/jekonomika/kazahstancy_podderzhivajut_integraciju_v_ramkah_eajes_no_hotjat_sotrudnichat_s_drugimi_stranami-7567.html',
  },
];

export const sourceOf = ({ source }: Readonly<{ source: AnchorSourceId }>): AnchorSource => {
  const found = anchorSources.find(({ id }) => id === source);
  if (found === undefined) throw new Error(`no source ${source}`);
  return found;
};
