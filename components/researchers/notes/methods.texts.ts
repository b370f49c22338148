import type { Text } from '#lib/i18n/text.ts';
import type { Methods } from '#lib/waves/methods.ts';

export const methodsTexts = {
  title: { ru: 'Методика', kk: 'Әдістеме', en: 'Methods' },
  intro: {
    ru: 'Из этих текстов, настроек волны и самих данных складывается лист методики. Выпуск без любого из одиннадцати пунктов не выйдет. Опубликованные выпуски хранят свой лист и не меняются.',
    kk: 'Әдістеме парағы осы мәтіндерден, толқын баптауларынан және деректердің өзінен құралады. Он бір тармақтың бірі жетіспесе, шығарылым шықпайды. Жарияланған шығарылымдар өз парағын сақтайды және өзгермейді.',
    en: 'The methodology sheet is made of these texts, of the settings of the wave and of the data themselves. A release that lacks one of the eleven points does not come out. Published releases keep their sheet and never change.',
  },
  missing: { ru: 'Чего не хватает для выпуска', kk: 'Шығарылымға не жетіспейді', en: 'What a release still lacks' },
  complete: {
    ru: 'Все одиннадцать пунктов есть.',
    kk: 'Он бір тармақтың бәрі бар.',
    en: 'All eleven points are there.',
  },
  texts: { ru: 'Тексты', kk: 'Мәтіндер', en: 'Texts' },
  preview: {
    ru: 'Лист методики, как его увидят',
    kk: 'Әдістеме парағы оқырман көзімен',
    en: 'The sheet as readers will see it',
  },
  save: { ru: 'Сохранить тексты', kk: 'Мәтіндерді сақтау', en: 'Save the texts' },
  back: { ru: 'К волне', kk: 'Толқынға', en: 'To the wave' },
  readOnly: {
    ru: 'Писать эти тексты могут исследователи.',
    kk: 'Бұл мәтіндерді зерттеушілер жаза алады.',
    en: 'Researchers may write these texts.',
  },
} as const satisfies Record<string, Text>;

export const methodFields: Readonly<Record<keyof Methods, Readonly<{ label: Text; help: Text }>>> = {
  funding: {
    label: { ru: 'Заказчик и деньги', kk: 'Тапсырыс беруші және қаржы', en: 'Sponsor and funding' },
    help: {
      ru: 'Кто заказал исследование и кто его оплатил.',
      kk: 'Зерттеуге кім тапсырыс берді және кім қаржыландырды.',
      en: 'Who asked for the study and who paid for it.',
    },
  },
  population: {
    label: { ru: 'О ком исследование', kk: 'Зерттеу кімдер туралы', en: 'Population' },
    help: {
      ru: 'Кого опрашивали и где; районы и возраст от 18 лет в листе уже названы.',
      kk: 'Кімдер және қай жерде сұралды; аудандар мен 18 жастан басталатын жас парақта аталған.',
      en: 'Who was to be asked, and where; the districts and the age of 18 stand in the sheet already.',
    },
  },
  recruitment: {
    label: { ru: 'Как искали респондентов', kk: 'Респонденттер қалай ізделді', en: 'Recruitment' },
    help: {
      ru: 'Ссылки, объявления, коды, поощрения, квоты; до кого так не дойти.',
      kk: 'Сілтемелер, хабарландырулар, кодтар, сыйақы, квоталар; бұлай кімге жету мүмкін емес.',
      en: 'Links, posters, codes, incentives, quotas; whom this does not reach.',
    },
  },
  processing: {
    label: { ru: 'Обработка и проверка', kk: 'Өңдеу және тексеру', en: 'Processing and quality' },
    help: {
      ru: 'Что исключено и почему, как искали повторы, как кодировали.',
      kk: 'Не және неліктен алынып тасталды, қайталанған жауаптар қалай ізделді, жауаптар қалай кодталды.',
      en: 'What was excluded and why, how duplicates were sought, how answers were coded.',
    },
  },
  limitations: {
    label: { ru: 'Ограничения', kk: 'Шектеулер', en: 'Limitations' },
    help: {
      ru: 'Чего по этим данным сказать нельзя, кроме того, что уже сказано в листе.',
      kk: 'Парақта айтылғаннан бөлек, бұл деректер бойынша нені айтуға болмайды.',
      en: 'What these data cannot tell, besides what the sheet says already.',
    },
  },
};
