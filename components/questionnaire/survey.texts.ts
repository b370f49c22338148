import type { Text } from '#lib/i18n/text.ts';

export const surveyTexts = {
  next: { ru: 'Дальше', kk: 'Келесі', en: 'Next' },
  back: { ru: 'Назад', kk: 'Артқа', en: 'Back' },
  send: { ru: 'Отправить ответы', kk: 'Жауаптарды жіберу', en: 'Send answers' },
  position: { ru: 'Раздел {n} из {of}', kk: '{n}-бөлім, барлығы {of}', en: 'Section {n} of {of}' },
  faults: { ru: 'Проверьте, пожалуйста', kk: 'Тексеріп көріңізші', en: 'Please check' },
  keptHere: {
    ru: 'Ответы сохраняются на этом устройстве.',
    kk: 'Жауаптар осы құрылғыда сақталады.',
    en: 'Answers are kept on this device.',
  },
  offline: {
    ru: 'Нет связи. Отвечайте дальше: ответы хранятся на этом устройстве.',
    kk: 'Байланыс жоқ. Жауап бере беріңіз: жауаптар осы құрылғыда сақталады.',
    en: 'No connection. Carry on: your answers are kept on this device.',
  },
  notKept: {
    ru: 'Браузер не хранит ответы: не закрывайте страницу до конца опроса.',
    kk: 'Браузер жауаптарды сақтамайды: сауалнама аяқталғанша бетті жаппаңыз.',
    en: 'This browser keeps nothing: do not close the page before the end.',
  },
  plain: {
    ru: 'Ответы сохраняются после каждого раздела.',
    kk: 'Жауаптар әр бөлімнен кейін сақталады.',
    en: 'Answers are saved after each section.',
  },
  notSecure: {
    ru: 'Соединение не защищено, поэтому без связи отвечать не получится. Ответы сохраняются после каждого раздела.',
    kk: 'Қосылым қорғалмаған, сондықтан байланыссыз жауап беру мүмкін емес. Жауаптар әр бөлімнен кейін сақталады.',
    en: 'The connection is not secure, so the survey works only online. Answers are saved after each section.',
  },
  resumed: {
    ru: 'Продолжаем с того места, где вы остановились.',
    kk: 'Тоқтаған жеріңізден жалғастырамыз.',
    en: 'We go on from where you stopped.',
  },
  startOver: { ru: 'Начать заново', kk: 'Басынан бастау', en: 'Start over' },
  startOverQuestion: {
    ru: 'Ответы, которые хранятся на этом устройстве, будут стёрты. Начать заново?',
    kk: 'Осы құрылғыдағы жауаптар өшіріледі. Басынан бастайсыз ба?',
    en: 'The answers kept on this device will be erased. Start over?',
  },
  startOverYes: { ru: 'Да, стереть и начать', kk: 'Иә, өшіріп, басынан бастау', en: 'Yes, erase and start' },
  keepGoing: { ru: 'Нет, продолжить', kk: 'Жоқ, жалғастыру', en: 'No, go on' },
  loading: { ru: 'Открываем опрос…', kk: 'Сауалнама ашылып жатыр…', en: 'Opening the survey…' },
  beginning: { ru: 'К началу опроса', kk: 'Сауалнаманың басына', en: 'To the beginning of the survey' },
  codeShow: {
    ru: 'Показать код для удаления ответов',
    kk: 'Жауаптарды өшіру кодын көрсету',
    en: 'Show the code for deleting answers',
  },
  codeNote: {
    ru: 'Запишите его или сделайте снимок экрана: восстановить код нельзя.',
    kk: 'Жазып алыңыз немесе экранды суретке түсіріңіз: кодты қалпына келтіру мүмкін емес.',
    en: 'Write it down or take a screenshot: the code cannot be restored.',
  },
} as const satisfies Readonly<Record<string, Text>>;
