import type { Text } from '#lib/i18n/text.ts';

/** What a plain form says when a post was not taken, by the code of the problem. */
export const problemTexts: Readonly<Record<string, Text>> = {
  'wave-closed': { ru: 'Опрос уже закончился.', kk: 'Сауалнама аяқталып қойған.', en: 'The survey is already over.' },
  withdrawn: {
    ru: 'Эти ответы удалены по коду.',
    kk: 'Бұл жауаптар код арқылы өшірілген.',
    en: 'These answers were deleted with the code.',
  },
  'invalid-answers': {
    ru: 'Часть ответов не прошла проверку. Просмотрите их, пожалуйста, и отправьте ещё раз.',
    kk: 'Жауаптардың бір бөлігі тексеруден өтпеді. Қарап шығып, қайта жіберіңізші.',
    en: 'Some of the answers did not pass the check. Please look through them and send again.',
  },
  unavailable: {
    ru: 'Сейчас сохранить не получилось. Подождите немного и попробуйте ещё раз.',
    kk: 'Қазір сақтау мүмкін болмады. Сәл күтіп, қайта көріңіз.',
    en: 'It could not be saved just now. Please wait a little and try again.',
  },
};
