import type { Text } from '#lib/i18n/text.ts';

export const weighFormTexts = {
  title: { ru: 'Рассчитать веса', kk: 'Салмақ есептеу', en: 'Make weights' },
  intro: {
    ru: 'В расчёт идут все, кто учитывается сейчас; ответы, пришедшие позже, войдут в следующий расчёт. Каждый расчёт получает номер и больше не меняется.',
    kk: 'Есептеуге қазір саналатын жауаптардың бәрі кіреді; кейін келгендері келесі есептеуге кіреді. Әр есептеуге нөмір беріледі, ол енді өзгермейді.',
    en: 'Everybody who counts now is weighted; responses that come later enter the next run. Each run gets a number and never changes.',
  },
  margins: { ru: 'Население', kk: 'Халық', en: 'Population' },
  method: { ru: 'Способ', kk: 'Тәсіл', en: 'Method' },
  rake: { ru: 'Рейкинг', kk: 'Рейкинг', en: 'Raking' },
  rakeHelp: {
    ru: 'веса подгоняются к каждому признаку по очереди; подходит почти всегда',
    kk: 'салмақ әр белгіге кезекпен келтіріледі; әрдайым дерлік жарайды',
    en: 'weights are fitted to each variable in turn; right almost always',
  },
  poststratify: { ru: 'Постстратификация', kk: 'Постстратификация әдісі', en: 'Poststratification' },
  poststratifyHelp: {
    ru: 'веса точно по сочетаниям признаков; нужно не меньше 20 ответов в каждом',
    kk: 'салмақ белгілердің тіркесімі бойынша дәл; әрқайсысында кемінде 20 жауап керек',
    en: 'weights exactly by combinations of the variables; each needs at least 20 responses',
  },
  by: {
    ru: 'По каким признакам, внутри района',
    kk: 'Қай белгілер бойынша, аудан ішінде',
    en: 'By what, within the district',
  },
  sex: { ru: 'Пол', kk: 'Жыныс', en: 'Sex' },
  age: { ru: 'Возраст', kk: 'Жас', en: 'Age' },
  noAge: { ru: 'не учитывать', kk: 'есепке алмау', en: 'leave out' },
  limits: { ru: 'Ограничение весов', kk: 'Салмақты шектеу', en: 'Trimming' },
  trim: {
    ru: 'Ограничить веса (только рейкинг), в долях среднего веса района',
    kk: 'Салмақты шектеу (тек рейкинг), ауданның орташа салмағына қатысты',
    en: 'Trim the weights (raking only), as multiples of the district’s mean weight',
  },
  lower: { ru: 'Не меньше', kk: 'Кемінде', en: 'At least' },
  upper: { ru: 'Не больше', kk: 'Артық емес', en: 'At most' },
  limitsHelp: {
    ru: 'От 0,2 до 5. Обычно 0,3 и 3.',
    kk: '0,2-ден 5-ке дейін. Әдетте 0,3 және 3.',
    en: 'From 0.2 to 5. Usually 0.3 and 3.',
  },
  make: { ru: 'Рассчитать', kk: 'Есептеу', en: 'Make weights' },
} satisfies Record<string, Text>;
