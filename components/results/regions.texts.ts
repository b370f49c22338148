import type { Text } from '#lib/i18n/text.ts';

export const regionsTexts = {
  title: {
    ru: 'Области: связи через границу',
    kk: 'Облыстар: шекара арқылы байланыс',
    en: 'Regions: ties across the border',
  },
  asOf: { ru: 'По состоянию на {year} год.', kk: '{year} жылғы жағдай бойынша.', en: 'As of {year}.' },
  quotation: {
    ru: 'Из тезисов исследования: {text}. Дата публикации не найдена; тот же счёт приводится 28 ноября 2022 г. (РИА Новости).',
    kk: 'Зерттеу тезистерінен (орысша): {text}. Жарияланған күні табылмады; дәл осы сан 2022 жылғы 28 қарашада да келтірілген (РИА Новости).',
    en: 'From the abstract of the study (in Russian): {text}. Its date was not found; the same count was given on 28 November 2022 (RIA Novosti).',
  },
  exportsToKazakhstan: {
    ru: '{region}: что вывозят в Казахстан',
    kk: '{region}: Қазақстанға не шығарады',
    en: '{region}: exports to Kazakhstan',
  },
  exportsToRussia: {
    ru: '{region}: что вывозят в Россию',
    kk: '{region}: Ресейге не шығарады',
    en: '{region}: exports to Russia',
  },
  samaraNote: {
    ru: 'Год и единица (стоимость или вес) в источнике не указаны. Для двух товаров доля не названа, поэтому у них нет полосы. Скобку «около 25\u00a0%» можно прочесть и как долю оборудования и нефти вместе.',
    kk: 'Дереккөзде жылы мен өлшемі (құны ма, салмағы ма) көрсетілмеген. Екі тауардың үлесі аталмаған, сондықтан олардың жолағы жоқ. «25\u00a0% шамасында» деген жақшаны жабдық пен мұнайдың ортақ үлесі деп те түсінуге болады.',
    en: 'The source gives neither year nor measure (value or weight). For two of the goods no share is named, so they have no bar. The bracket “about 25\u00a0%” may also cover machinery and oil together.',
  },
  moreThan: { ru: 'более {share}', kk: '{share}-дан астам', en: 'more than {share}' },
  about: { ru: 'около {share}', kk: 'шамамен {share}', en: 'about {share}' },
  notNamed: { ru: 'доля не названа', kk: 'үлесі аталмаған', en: 'share not given' },
  goods: { ru: 'Товар', kk: 'Тауар', en: 'Goods' },
  share: { ru: 'Доля в вывозе', kk: 'Шығарудағы үлесі', en: 'Share of exports' },
} as const satisfies Record<string, Text>;
