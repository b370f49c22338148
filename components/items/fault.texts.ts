import type { Text } from '#lib/i18n/text.ts';
import type { FaultCode } from '#lib/items/item-type.ts';

/** What is wrong and what to do; {limit} is the bound that was passed. */
export const faultTexts: Readonly<Record<FaultCode, Text>> = {
  required: {
    ru: 'На этот вопрос нужно ответить: выберите один вариант.',
    kk: 'Бұл сұраққа жауап беру керек: бір нұсқаны таңдаңыз.',
    en: 'This question needs an answer: choose one option.',
  },
  'not-an-option': {
    ru: 'Выберите один из вариантов.',
    kk: 'Нұсқалардың бірін таңдаңыз.',
    en: 'Choose one of the options.',
  },
  'not-a-number': {
    ru: 'Введите число цифрами, например 25.',
    kk: 'Санды цифрмен жазыңыз, мысалы, 25.',
    en: 'Enter a number in digits, for example 25.',
  },
  'out-of-range': {
    ru: 'Введите число от {min} до {max}.',
    kk: '{min}–{max} аралығындағы санды жазыңыз.',
    en: 'Enter a number from {min} to {max}.',
  },
  'not-a-step': {
    ru: 'Введите целое число.',
    kk: 'Бүтін сан жазыңыз.',
    en: 'Enter a whole number.',
  },
  'too-many': {
    ru: 'Оставьте не больше {limit}: снимите лишние отметки.',
    kk: 'Ең көбі {limit} жауап қалдырыңыз: артық белгілерді алып тастаңыз.',
    en: 'Keep no more than {limit}: remove the extra marks.',
  },
  exclusive: {
    ru: 'Один из выбранных ответов исключает остальные. Оставьте либо его, либо другие.',
    kk: 'Таңдалған жауаптардың бірі қалғандарына қайшы келеді. Не соны, не басқаларын қалдырыңыз.',
    en: 'One of the chosen answers rules out the others. Keep either that one or the others.',
  },
  repeated: {
    ru: 'Один и тот же вариант выбран дважды. Для каждого места выберите свой.',
    kk: 'Бір нұсқа екі рет таңдалған. Әр орынға бөлек нұсқа таңдаңыз.',
    en: 'The same option is chosen twice. Choose a different one for each place.',
  },
  'rank-skipped': {
    ru: 'Сначала выберите самое важное, потом второе и третье.',
    kk: 'Алдымен ең маңыздысын, сосын екінші мен үшіншісін таңдаңыз.',
    en: 'Choose the most important first, then the second and the third.',
  },
  'too-long': {
    ru: 'Слишком длинно: оставьте не больше {limit} знаков.',
    kk: 'Тым ұзын: {limit} таңбадан асырмаңыз.',
    en: 'Too long: keep it to {limit} characters.',
  },
  'not-text': {
    ru: 'Здесь есть знаки, которые нельзя сохранить. Напишите словами.',
    kk: 'Мұнда сақтауға келмейтін таңбалар бар. Сөзбен жазыңыз.',
    en: 'There are characters here that cannot be saved. Please use words.',
  },
  malformed: {
    ru: 'Ответ не удалось прочитать. Ответьте, пожалуйста, ещё раз.',
    kk: 'Жауапты оқу мүмкін болмады. Қайта жауап беріңізші.',
    en: 'The answer could not be read. Please answer again.',
  },
};
