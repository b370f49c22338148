import type { Text } from '#lib/i18n/text.ts';

export const receiptTexts = {
  sending: { ru: 'Отправляем ответы…', kk: 'Жауаптар жіберіліп жатыр…', en: 'Sending your answers…' },
  waiting: {
    ru: 'Ответы ждут отправки',
    kk: 'Жауаптар жіберілуін күтіп тұр',
    en: 'Your answers are waiting to be sent',
  },
  received: { ru: 'Готово', kk: 'Дайын', en: 'Done' },
  sendNow: { ru: 'Отправить сейчас', kk: 'Қазір жіберу', en: 'Send now' },
  keepOpen: {
    ru: 'Страницу можно закрыть. Откройте её снова, когда будет связь, и ответы уйдут сами.',
    kk: 'Бетті жабуға болады. Байланыс болғанда қайта ашсаңыз, жауаптар өздігінен жіберіледі.',
    en: 'You may close the page. Open it again when there is a connection, and the answers will go by themselves.',
  },
  doNotClose: {
    ru: 'Не закрывайте страницу: браузер не хранит ответы.',
    kk: 'Бетті жаппаңыз: браузер жауаптарды сақтамайды.',
    en: 'Do not close the page: this browser keeps nothing.',
  },
  number: { ru: 'Номер квитанции', kk: 'Түбіртек нөмірі', en: 'Receipt number' },
  date: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  nextPerson: {
    ru: 'Теперь отвечает другой человек',
    kk: 'Енді басқа адам жауап береді',
    en: 'Let another person answer',
  },
  nextPersonNote: {
    ru: 'Код и квитанция исчезнут с этого устройства.',
    kk: 'Код пен түбіртек бұл құрылғыдан өшіріледі.',
    en: 'The code and the receipt will be erased from this device.',
  },
  results: { ru: 'Посмотреть результаты', kk: 'Нәтижелерді көру', en: 'See the results' },
  withdrawn: {
    ru: 'Эти ответы удалены по коду. На устройстве их тоже больше нет.',
    kk: 'Бұл жауаптар код арқылы өшірілген. Құрылғыда да қалған жоқ.',
    en: 'These answers were deleted with the code. They are no longer on this device either.',
  },
  refused: {
    ru: 'Сервер не принял ответы',
    kk: 'Сервер жауаптарды қабылдамады',
    en: 'The server did not take the answers',
  },
  refusedNote: {
    ru: 'Они остались на этом устройстве. Сохраните их файлом и передайте организаторам или попробуйте ещё раз.',
    kk: 'Олар осы құрылғыда қалды. Файл етіп сақтап, ұйымдастырушыларға беріңіз немесе қайта жіберіп көріңіз.',
    en: 'They are still on this device. Save them as a file and give it to the organisers, or try again.',
  },
  saveFile: { ru: 'Сохранить файлом', kk: 'Файл етіп сақтау', en: 'Save as a file' },
  tryAgain: { ru: 'Попробовать ещё раз', kk: 'Қайта жіберіп көру', en: 'Try again' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why the server refused, by its code. */
export const refusalTexts: Readonly<Record<string, Text>> = {
  'wave-closed': { ru: 'Опрос уже закончился.', kk: 'Сауалнама аяқталып қойған.', en: 'The survey is already over.' },
  'unknown-wave': {
    ru: 'Такого опроса на сервере нет.',
    kk: 'Серверде мұндай сауалнама жоқ.',
    en: 'The server knows no such survey.',
  },
  'code-used': {
    ru: 'По этому коду уже отвечали.',
    kk: 'Бұл кодпен жауап беріліп қойған.',
    en: 'This code has been used already.',
  },
  'invalid-answers': {
    ru: 'Часть ответов не прошла проверку.',
    kk: 'Жауаптардың бір бөлігі тексеруден өтпеді.',
    en: 'Some of the answers did not pass the check.',
  },
  'id-taken': {
    ru: 'Под этим номером уже есть другие ответы.',
    kk: 'Бұл нөмірмен басқа жауаптар бар.',
    en: 'There are other answers under this number already.',
  },
};
