/** What is wrong with a margins file; {value} is what stands there. */
import type { Text } from '#lib/i18n/text.ts';
import type { MarginFaultCode } from '#lib/weights/margin-fault.ts';

export const marginFaultTexts: Readonly<Record<MarginFaultCode, Text>> = {
  'open-quote': { ru: 'кавычка не закрыта', kk: 'тырнақша жабылмаған', en: 'a quotation mark is not closed' },
  'no-lines': {
    ru: 'в файле нет строк с числами',
    kk: 'файлда сандары бар жол жоқ',
    en: 'the file has no lines with numbers',
  },
  'missing-column': { ru: 'нет такого столбца', kk: 'мұндай баған жоқ', en: 'there is no such column' },
  'not-utf8': {
    ru: 'буквы не читаются; сохраните файл как CSV UTF-8',
    kk: 'әріптер оқылмайды; файлды CSV UTF-8 түрінде сақтаңыз',
    en: 'the letters cannot be read; save the file as CSV UTF-8',
  },
  'unknown-district': {
    ru: 'нет района «{value}»; нужно 1 или 2',
    kk: '«{value}» ауданы жоқ; 1 немесе 2 керек',
    en: 'there is no district “{value}”; it is 1 or 2',
  },
  'district-differs': {
    ru: 'номер и название относятся к разным районам',
    kk: 'нөмірі мен атауы әртүрлі ауданға жатады',
    en: 'number and name belong to different districts',
  },
  'unknown-sex': {
    ru: '«{value}» — не пол; нужно male, female или all',
    kk: '«{value}» жынысты білдірмейді; male, female немесе all керек',
    en: '“{value}” is no sex; it is male, female or all',
  },
  'unknown-age': {
    ru: 'нет возрастной группы «{value}»; нужны 18-24, 25-34, 35-44, 45-54, 55-64, 65+ или all',
    kk: '«{value}» жас тобы жоқ; 18-24, 25-34, 35-44, 45-54, 55-64, 65+ немесе all керек',
    en: 'there is no age group “{value}”; it is 18-24, 25-34, 35-44, 45-54, 55-64, 65+ or all',
  },
  'whole-district': {
    ru: 'итог всего района не нужен: он получится сложением',
    kk: 'бүкіл ауданның жиынтығы керек емес: ол қосу арқылы шығады',
    en: 'the total of the whole district is not wanted: it follows by adding up',
  },
  'no-population': { ru: 'число не вписано', kk: 'сан жазылмаған', en: 'the number is missing' },
  'not-a-number': { ru: '«{value}» — не число', kk: '«{value}» сан емес', en: '“{value}” is not a number' },
  negative: {
    ru: 'число людей не бывает отрицательным: {value}',
    kk: 'адам саны теріс болмайды: {value}',
    en: 'a number of people is not negative: {value}',
  },
  'not-whole': {
    ru: 'число людей не бывает дробным: {value}',
    kk: 'адам саны бөлшек болмайды: {value}',
    en: 'a number of people is not a fraction: {value}',
  },
  'no-date': { ru: 'дата не указана', kk: 'күні көрсетілмеген', en: 'the date is missing' },
  'not-a-date': {
    ru: '«{value}» — не дата; нужно, например, 2021-10-01',
    kk: '«{value}» күн емес; мысалы, 2021-10-01 керек',
    en: '“{value}” is not a date; write 2021-10-01, for example',
  },
  'no-source': { ru: 'источник не указан', kk: 'дереккөз көрсетілмеген', en: 'the source is missing' },
  'no-table': {
    ru: 'таблица или её адрес не указаны',
    kk: 'кесте немесе оның мекенжайы көрсетілмеген',
    en: 'the table or its address is missing',
  },
  twice: {
    ru: 'эта группа уже есть в строке {value}',
    kk: 'бұл топ {value}-жолда бар',
    en: 'this group is in line {value} already',
  },
  'crossed-and-apart': {
    ru: 'район {value}: пол и возраст даны и вместе, и по отдельности; оставьте одно',
    kk: '{value} ауданы: жыныс пен жас бірге де, бөлек те берілген; біреуін қалдырыңыз',
    en: 'district {value}: sex and age are given both crossed and apart; keep one of them',
  },
  'missing-cell': { ru: 'нет группы {value}', kk: '{value} тобы жоқ', en: 'the group {value} is missing' },
  'missing-district': { ru: 'нет района {value}', kk: '{value} ауданы жоқ', en: 'the district {value} is missing' },
};

export const marginFaultsTexts = {
  title: {
    ru: 'Файл не загружен. Исправьте и загрузите снова:',
    kk: 'Файл жүктелмеді. Түзетіп, қайта жүктеңіз:',
    en: 'The file is not imported. Correct it and import it again:',
  },
  line: { ru: 'Строка {line}', kk: '{line}-жол', en: 'Line {line}' },
  wholeFile: { ru: 'Весь файл', kk: 'Бүкіл файл', en: 'The whole file' },
  more: { ru: 'И ещё ошибок: {n}.', kk: 'Тағы {n} қате бар.', en: 'And {n} more.' },
} satisfies Record<string, Text>;
