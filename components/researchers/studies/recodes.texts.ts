/** The page of the recodes. */
import type { Text } from '#lib/i18n/text.ts';

export const recodesTexts = {
  title: { ru: 'Перекодировки', kk: 'Қайта кодтау', en: 'Recodes' },
  intro: {
    ru: 'Переменная из другой: её коды, собранные в группы. Она появляется во всех списках анализа; сами ответы не меняются.',
    kk: 'Басқа айнымалыдан жасалған айнымалы: кодтары топтарға біріктіріледі. Ол талдаудың барлық тізімінде шығады; жауаптардың өзі өзгермейді.',
    en: 'A variable made of another: its codes put into groups. It appears in every list of the analysis; the answers themselves do not change.',
  },
  given: {
    ru: 'Возраст в трёх группах и верх каждой шкалы (имя с _top2) есть всегда.',
    kk: 'Үш топтағы жас пен әр шкаланың жоғарғы жағы (_top2 атауымен) әрқашан бар.',
    en: 'Age in three groups and the upper end of every scale (names ending in _top2) are always there.',
  },
  list: { ru: 'Сохранённые', kk: 'Сақталғандары', en: 'Saved' },
  none: {
    ru: 'Своих перекодировок пока нет. Добавьте первую ниже.',
    kk: 'Әзірге қайта кодтау жоқ. Төменде біріншісін қосыңыз.',
    en: 'There are no recodes yet. Add the first one below.',
  },
  of: { ru: 'из {from}', kk: '{from} негізінде', en: 'of {from}' },
  remove: { ru: 'Удалить', kk: 'Жою', en: 'Remove' },
  removeName: { ru: 'Удалить {name}', kk: '{name} айнымалысын жою', en: 'Remove {name}' },
  removeWarning: {
    ru: 'Адреса, в которых стоит это имя, перестанут открываться. Ответы останутся.',
    kk: 'Осы атау тұрған мекенжайлар ашылмай қалады. Жауаптар сақталады.',
    en: 'Addresses that name it will no longer open. The answers stay.',
  },
  addTitle: { ru: 'Новая перекодировка', kk: 'Жаңа қайта кодтау', en: 'New recode' },
  name: { ru: 'Имя переменной', kk: 'Айнымалы атауы', en: 'Name of the variable' },
  nameHelp: {
    ru: 'Латинские буквы, цифры и подчёркивание, первой — буква.',
    kk: 'Латын әріптері, цифрлар мен астын сызу белгісі, біріншісі – әріп.',
    en: 'Latin letters, digits and underscores, a letter first.',
  },
  nameFault: {
    ru: 'Такое имя не подходит или уже занято.',
    kk: 'Бұл атау жарамайды немесе бос емес.',
    en: 'This name is not possible or is taken.',
  },
  from: { ru: 'Из какой переменной', kk: 'Қай айнымалыдан', en: 'Made of which variable' },
  fromFault: {
    ru: 'Выберите переменную из списка.',
    kk: 'Тізімнен айнымалы таңдаңыз.',
    en: 'Choose a variable from the list.',
  },
  label: { ru: 'Как она называется', kk: 'Ол қалай аталады', en: 'What it is called' },
  labelHelp: {
    ru: 'На трёх языках: так она стоит в таблицах.',
    kk: 'Үш тілде: кестелерде осылай тұрады.',
    en: 'In three languages: as it stands in tables.',
  },
  groups: { ru: 'Группы, по одной в строке', kk: 'Топтар, әр жолда біреуден', en: 'Groups, one on each line' },
  groupsHelp: {
    ru: 'Коды через запятую или диапазоном, знак =, название по-русски | по-казахски | по-английски. Коды, которых нет ни в одной строке, станут «не спрашивалось».',
    kk: 'Кодтар үтірмен не аралықпен, = белгісі, атауы орысша | қазақша | ағылшынша. Ешбір жолда жоқ кодтар «сұралмаған» болып есептеледі.',
    en: 'Codes with commas or as a range, the sign =, the name in Russian | Kazakh | English. Codes on no line become “not asked”.',
  },
  groupsFault: {
    ru: 'Строку не прочесть: нужны коды, знак = и три названия через |; код может стоять только в одной строке.',
    kk: 'Жол оқылмады: кодтар, = белгісі және | арқылы үш атау керек; код тек бір жолда тұра алады.',
    en: 'A line cannot be read: it needs codes, the sign = and three names parted by |; a code stands on one line only.',
  },
  codes: {
    ru: 'Коды переменных — в книге кодов.',
    kk: 'Айнымалылардың кодтары – кодтар анықтамалығында.',
    en: 'The codes of the variables are in the codebook.',
  },
  codebook: { ru: 'Книга кодов', kk: 'Кодтар анықтамалығы', en: 'Codebook' },
  add: { ru: 'Добавить', kk: 'Қосу', en: 'Add the recode' },
} as const satisfies Record<string, Text>;
