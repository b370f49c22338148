import type { Text } from '#lib/i18n/text.ts';

export const countriesTexts = {
  title: { ru: 'Страны: торговля', kk: 'Елдер: сауда', en: 'Countries: trade' },
  grew: {
    ru: 'Оборот вырос с {first} млрд долларов в {from} году до {last} в {to} году; из России в Казахстан каждый год идёт больше, чем обратно.',
    kk: 'Тауар айналымы {from} жылғы {first} млрд доллардан {to} жылы {last} млрд долларға жетті; Ресейден Қазақстанға жыл сайын кері бағыттағыдан көп тауар келеді.',
    en: 'Turnover rose from USD {first} billion in {from} to {last} in {to}; every year more goes from Russia to Kazakhstan than the other way.',
  },
  unit: { ru: 'Показать', kk: 'Көрсету', en: 'Show' },
  usd: { ru: 'млрд долларов', kk: 'млрд доллар', en: 'USD billion' },
  index: { ru: 'индекс, 2019 = 100', kk: 'индекс, 2019 = 100', en: 'index, 2019 = 100' },
  usdUnit: { ru: 'Млрд долларов США', kk: 'Млрд АҚШ доллары', en: 'USD billion' },
  chart: {
    ru: 'График: торговля Казахстана и России по годам, {unit}. {seen} Все цифры в таблице.',
    kk: 'График: Қазақстан мен Ресейдің жылдар бойынша саудасы, {unit}. {seen} Барлық сандар кестеде.',
    en: 'Chart: trade of Kazakhstan and Russia by year, {unit}. {seen} All figures are in the table.',
  },
  withoutScript: {
    ru: 'График рисует скрипт. Те же цифры есть в таблице.',
    kk: 'Графикті скрипт салады. Сол сандар кестеде де бар.',
    en: 'The chart is drawn by a script. The same figures are in the table.',
  },
  later: {
    ru: '* {year} год: предварительные данные другого издания ({source}); точки стоят отдельно и с рядом не соединены. {export}; {import}; {turnover}.',
    kk: '* {year} жыл: басқа басылымның алдын ала деректері ({source}); нүктелер бөлек тұр және қатармен жалғанбаған. {export}; {import}; {turnover}.',
    en: '* {year}: preliminary figures of another vintage ({source}); the points stand apart and are not joined to the series. {export}; {import}; {turnover}.',
  },
  printedNote: {
    ru: 'Ячейки — как напечатано в тезисах исследования.',
    kk: 'Ұяшықтар зерттеу тезистерінде басылғандай берілген.',
    en: 'Cells as printed in the abstract of the study, with its decimal commas.',
  },
  year: { ru: 'Год', kk: 'Жыл', en: 'Year' },
  indexed: {
    ru: 'Индекс: наш расчёт по напечатанным значениям.',
    kk: 'Индекс: басылған мәндер бойынша біздің есебіміз.',
    en: 'Index: our calculation from the printed values.',
  },
  shareTitle: {
    ru: 'Доля России во внешней торговле Казахстана',
    kk: 'Қазақстанның сыртқы саудасындағы Ресейдің үлесі',
    en: 'Russia’s share in Kazakhstan’s foreign trade',
  },
  shareSeen: {
    ru: 'Кружки — напечатанные доли, линия — наш расчёт; через напечатанное значение 2020 года линия не проводится, за 2023 год одной доли не напечатано.',
    kk: 'Дөңгелектер – басылған үлестер, сызық – біздің есебіміз; 2020 жылғы басылған мән арқылы сызық жүргізілмейді, 2023 жылы бір үлес басылмаған.',
    en: 'Circles are the printed shares, the line is our calculation; no line runs through the printed value of 2020, and for 2023 no single share was printed.',
  },
  printed: { ru: 'Напечатано', kk: 'Басылған', en: 'As printed' },
  ours: { ru: 'Наш расчёт', kk: 'Біздің есебіміз', en: 'Our calculation' },
  sources: { ru: 'Источники', kk: 'Дереккөздер', en: 'Sources' },
  flags: { ru: 'Примечания к таблице', kk: 'Кестеге ескертпелер', en: 'Notes on the table' },
  heading: { ru: '{label} ({head})', kk: '{label} ({head})', en: '{label} ({head})' },
} as const satisfies Record<string, Text>;
