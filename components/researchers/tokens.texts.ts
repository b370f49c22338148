import type { Text } from '#lib/i18n/text.ts';

export const tokensTexts = {
  title: { ru: 'Токены для программ', kk: 'Бағдарламаларға арналған токендер', en: 'Tokens for scripts' },
  /** {example} is a line of a command, the same in every language. */
  intro: {
    ru: 'С токеном программа на R или Python получает данные сама, без пароля. Он передаётся в заголовке запроса:',
    kk: 'Токенмен R немесе Python бағдарламасы деректерді құпиясөзсіз өзі алады. Ол сұраудың тақырыбында беріледі:',
    en: 'With a token a script in R or Python fetches data by itself, without a password. It goes into a header of the request:',
  },
  list: { ru: 'Действующие токены', kk: 'Жарамды токендер', en: 'Valid tokens' },
  none: {
    ru: 'Токенов пока нет. Добавьте первый ниже.',
    kk: 'Әзірге токен жоқ. Төменде біріншісін қосыңыз.',
    en: 'There are no tokens yet. Add the first one below.',
  },
  created: { ru: 'создан {date}', kk: 'жасалған күні: {date}', en: 'created on {date}' },
  revokeSummary: { ru: 'Отозвать', kk: 'Күшін жою', en: 'Revoke' },
  revokeWarning: {
    ru: 'Программы с этим токеном сразу перестанут получать данные.',
    kk: 'Осы токенді пайдаланатын бағдарламалар бірден дерек ала алмай қалады.',
    en: 'Scripts with this token stop getting data at once.',
  },
  revoke: { ru: 'Отозвать токен {name}', kk: '{name} токенінің күшін жою', en: 'Revoke the token {name}' },
  addTitle: { ru: 'Новый токен', kk: 'Жаңа токен', en: 'New token' },
  name: { ru: 'Имя токена', kk: 'Токен атауы', en: 'Name of the token' },
  nameHelp: {
    ru: 'По нему вы узнаете, какая программа им пользуется.',
    kk: 'Ол бойынша токенді қай бағдарлама пайдаланатынын білесіз.',
    en: 'By it you will know which script uses the token.',
  },
  role: { ru: 'Что токен позволяет', kk: 'Токен не істеуге рұқсат береді', en: 'What the token allows' },
  add: { ru: 'Добавить токен', kk: 'Токен қосу', en: 'Add the token' },
} satisfies Record<string, Text>;
