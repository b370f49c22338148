import type { Text } from '#lib/i18n/text.ts';

export const marginsTexts = {
  title: { ru: 'Население районов', kk: 'Аудандар халқы', en: 'Population of the districts' },
  intro: {
    ru: 'Веса рассчитываются по известному числу взрослых жителей каждого района по полу и возрасту. Открытых данных об этом мы не нашли, поэтому в шаблоне чисел нет: впишите их из официального источника, у каждого числа укажите источник, дату и таблицу. Переписи двух стран проводились в разные годы и считают по-разному, об этом будет сказано в отчёте.',
    kk: 'Салмақ әр ауданның ересек тұрғындарының жынысы мен жасы бойынша белгілі санына қарай есептеледі. Мұндай ашық дерек таппадық, сондықтан үлгіде сандар жоқ: оларды ресми дереккөзден жазып, әр санның дереккөзін, күнін және кестесін көрсетіңіз. Екі елдің санақтары әртүрлі жылдары өткен, есептеу тәсілі де бөлек; бұл есепте айтылады.',
    en: 'Weights rest on the known number of adults of each district by sex and age. We found no open figures, so the template holds none: fill them in from an official source, and give the source, the date and the table of each. The censuses of the two countries differ in year and in definitions; the report will say so.',
  },
  template: { ru: 'Скачать шаблон', kk: 'Үлгіні жүктеп алу', en: 'Download the template' },
  templateHelp: {
    ru: 'CSV, открывается в Excel. Если источник даёт пол и возраст по отдельности, впишите в другой столбец all.',
    kk: 'CSV, Excel-де ашылады. Дереккөз жыныс пен жасты бөлек берсе, қалған бағанға all деп жазыңыз.',
    en: 'CSV, opens in Excel. Where a source has sex and age apart, write all into the other column.',
  },
  file: { ru: 'Заполненный файл', kk: 'Толтырылған файл', en: 'The filled file' },
  fileHelp: {
    ru: 'CSV в кодировке UTF-8, разделитель — запятая или точка с запятой.',
    kk: 'UTF-8 кодтауындағы CSV, бөлгіш – үтір немесе нүктелі үтір.',
    en: 'CSV in UTF-8, separated by commas or semicolons.',
  },
  paste: { ru: 'Или вставьте текст', kk: 'Немесе мәтінді кірістіріңіз', en: 'Or paste the text' },
  import: { ru: 'Загрузить', kk: 'Жүктеу', en: 'Import' },
  list: { ru: 'Загруженные файлы', kk: 'Жүктелген файлдар', en: 'Imported files' },
  none: {
    ru: 'Пока ничего не загружено; результаты показываются без весов.',
    kk: 'Әзірге ештеңе жүктелмеген; нәтижелер салмақсыз көрсетіледі.',
    en: 'Nothing has been imported yet; results are shown unweighted.',
  },
  /** {date} is a day. */
  set: { ru: 'Файл № {number}, {date}', kk: '№ {number} файл, {date}', en: 'File no. {number}, {date}' },
  adults: { ru: '{district}: взрослых — {n}', kk: '{district}: ересектер саны – {n}', en: '{district}: adults {n}' },
  asOf: { ru: 'на {date}', kk: '{date} жағдайы бойынша', en: 'as of {date}' },
} satisfies Record<string, Text>;
