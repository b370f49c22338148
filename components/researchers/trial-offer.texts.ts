import type { Text } from '#lib/i18n/text.ts';

export const trialOfferTexts = {
  title: { ru: 'Волна пуста', kk: 'Толқын бос', en: 'The wave is empty' },
  intro: {
    ru: 'Чтобы увидеть, как работают результаты и выгрузка, добавьте 1000 искусственных ответов. Они вымышлены и ни в какие итоги не входят.',
    kk: 'Нәтижелер мен жүктеп алу қалай жұмыс істейтінін көру үшін 1000 жасанды жауап қосыңыз. Олар ойдан шығарылған және ешқандай қорытындыға кірмейді.',
    en: 'To see how results and downloads work, add 1,000 synthetic responses. They are invented and enter no total.',
  },
  fill: {
    ru: 'Добавить 1000 искусственных ответов',
    kk: '1000 жасанды жауап қосу',
    en: 'Add 1,000 synthetic responses',
  },
  emptySummary: { ru: 'Очистить пробную волну', kk: 'Сынақ толқынын тазарту', en: 'Empty the trial wave' },
  emptyWarning: {
    ru: 'Все ответы, черновики и счётчики волны {wave} исчезнут без следа. Вернуть их нельзя.',
    kk: '{wave} толқынының барлық жауабы, қараламасы мен санауышы із-түзсіз өшіріледі. Оларды қайтару мүмкін емес.',
    en: 'All responses, drafts and counts of the wave {wave} will go without a trace. They cannot be brought back.',
  },
  empty: {
    ru: 'Удалить всё из волны {wave}',
    kk: '{wave} толқынындағының бәрін өшіру',
    en: 'Delete everything in {wave}',
  },
} satisfies Record<string, Text>;
