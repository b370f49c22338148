import type { Plural } from '#lib/i18n/plural.ts';
import type { Text } from '#lib/i18n/text.ts';

export const newReleaseTexts = {
  title: { ru: 'Новый выпуск', kk: 'Жаңа шығарылым', en: 'New release' },
  choose: { ru: '1. Что войдёт', kk: '1. Не кіреді', en: '1. What it holds' },
  wave: { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
  noWave: {
    ru: 'Ни одна настоящая волна ещё не открывалась: выпускать нечего.',
    kk: 'Әлі бірде-бір нақты толқын ашылған жоқ: шығаратын ештеңе жоқ.',
    en: 'No real wave has been opened yet: there is nothing to release.',
  },
  weight: { ru: 'Веса', kk: 'Салмақ', en: 'Weight' },
  none: { ru: 'Без весов', kk: 'Салмақсыз', en: 'Unweighted' },
  population: { ru: 'По населению', kk: 'Халық саны бойынша', en: 'Population' },
  equal: { ru: 'Районы поровну', kk: 'Аудандар тең үлеспен', en: 'Districts equally' },
  tables: { ru: 'Таблицы', kk: 'Кестелер', en: 'Tables' },
  all: { ru: 'Отметить все таблицы', kk: 'Барлық кестені белгілеу', en: 'Choose every table' },
  show: {
    ru: 'Показать, что получится',
    kk: 'Не шығатынын көрсету',
    en: 'Show what it would be',
  },
  preview: { ru: '2. Что увидят читатели', kk: '2. Оқырман не көреді', en: '2. What readers will see' },
  dataVersion: {
    ru: 'Версия данных {version}.',
    kk: 'Деректер нұсқасы: {version}.',
    en: 'Data version {version}.',
  },
  refused: {
    ru: 'Опубликовать сейчас нельзя',
    kk: 'Қазір жариялауға болмайды',
    en: 'It cannot be published now',
  },
  who: { ru: 'Кто ответил', kk: 'Кім жауап берді', en: 'Who answered' },
  group: { ru: 'Группа', kk: 'Топ', en: 'Group' },
  everybody: { ru: 'Весь район', kk: 'Бүкіл аудан', en: 'The whole district' },
  sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  age3: { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
  locale: { ru: 'Язык анкеты', kk: 'Сауалнама тілі', en: 'Language of the questionnaire' },
  hiddenTitle: { ru: 'Что будет скрыто', kk: 'Не жасырылады', en: 'What would be hidden' },
  hiddenIntro: {
    ru: 'Скрываются ответы, которые дали от 1 до {most} человек, и ещё столько, чтобы их нельзя было вычислить ни из этого выпуска, ни вместе с прежними.',
    kk: '1-ден {most} адамға дейін берген жауаптар және оларды осы шығарылымнан да, бұрынғыларымен бірге де есептеп шығаруға болмайтындай тағы біраз жауап жасырылады.',
    en: 'Hidden are answers that 1 to {most} people gave, and as many others as it takes so that nobody can work them out, from this release or together with earlier ones.',
  },
  table: { ru: 'Таблица', kk: 'Кесте', en: 'Table' },
  parts: {
    ru: 'Ячейки по полу, возрасту и языку',
    kk: 'Жынысы, жасы, тілі бойынша ұяшықтар',
    en: 'Cells by sex, age and language',
  },
  nothing: { ru: 'ничего', kk: 'ештеңе', en: 'nothing' },
  someOf: { ru: '{hidden} из {of}', kk: '{of} ішінен {hidden}', en: '{hidden} of {of}' },
  merged: {
    ru: '{hidden} из {of} объединены с соседними',
    kk: '{of} ішінен {hidden} көршілерімен біріктірілген',
    en: '{hidden} of {of} taken together with neighbours',
  },
  whole: { ru: 'всё: {why}', kk: 'бәрі: {why}', en: 'everything: {why}' },
  publishTitle: { ru: '3. Название и публикация', kk: '3. Атауы және жариялау', en: '3. Title and publication' },
  name: { ru: 'Название', kk: 'Атауы', en: 'Title' },
  nameHelp: {
    ru: 'Под этим названием выпуск будут читать и цитировать.',
    kk: 'Шығарылымды осы атаумен оқып, сілтеме жасайды.',
    en: 'Under this title the release will be read and cited.',
  },
  publishSummary: { ru: 'Опубликовать', kk: 'Жариялау', en: 'Publish' },
  publishWarning: {
    ru: 'Выпуск нельзя изменить и нельзя отозвать. Следующий выпуск этой волны возможен, когда в каждой показанной группе прибавится достаточно ответов. Скрытое в этом выпуске останется скрытым и в следующих, пока таких ответов не станет заметно больше. Рисунки для страниц готовятся ещё около минуты.',
    kk: 'Шығарылымды өзгертуге де, қайтарып алуға да болмайды. Осы толқынның келесі шығарылымы көрсетілген әр топта жеткілікті жауап қосылғанда ғана мүмкін. Осы шығарылымда жасырылғаны ондай жауаптар едәуір көбеймейінше келесілерінде де жасырулы қалады. Беттерге арналған суреттер тағы бір минуттай дайындалады.',
    en: 'A release can be neither changed nor taken back. The next one of this wave is possible once every group that is shown has enough new answers. What this release hides stays hidden in the next ones until such answers have become many more. The pictures for its pages are drawn within another minute or so.',
  },
  publish: { ru: 'Опубликовать выпуск', kk: 'Шығарылымды жариялау', en: 'Publish the release' },
} satisfies Record<string, Text>;

export const missingResponses: Plural = {
  ru: {
    one: 'не хватает {n} ответа',
    few: 'не хватает {n} ответов',
    many: 'не хватает {n} ответов',
    other: 'не хватает {n} ответа',
  },
  kk: { one: '{n} жауап жетпейді', other: '{n} жауап жетпейді' },
  en: { one: '{n} more response is needed', other: '{n} more responses are needed' },
};
