import type { Text } from '#lib/i18n/text.ts';

export const thresholdsTexts = {
  title: { ru: 'Пороги', kk: 'Шектер', en: 'Thresholds' },
  intro: {
    ru: 'С какого числа ответов показываются цифры о людях. Пороги можно сделать строже, но не мягче наименьших. Вышедшие выпуски не меняются.',
    kk: 'Адамдар туралы сандар қанша жауаптан бастап көрсетіледі. Шектерді қатаңдатуға болады, бірақ ең төменгісінен жеңілдетуге болмайды. Бұрын шыққан шығарылымдар өзгермейді.',
    en: 'From how many answers on figures about people are shown. Thresholds can be made stricter, never looser than the smallest. Releases that are out do not change.',
  },
  readOnly: {
    ru: 'Менять пороги может только администратор.',
    kk: 'Шектерді тек әкімші өзгерте алады.',
    en: 'Only an administrator can change the thresholds.',
  },
  smallest: { ru: 'Не меньше {n}.', kk: 'Кемінде {n}.', en: 'No less than {n}.' },
  largest: { ru: 'Не больше {n} пунктов.', kk: '{n} пайыздық тармақтан аспайды.', en: 'No more than {n} points.' },
  loosened: {
    ru: 'Мягче, чем разрешено.',
    kk: 'Рұқсат етілгеннен жеңіл.',
    en: 'Looser than allowed.',
  },
  cell: {
    ru: 'Наименьшее число ответов в ячейке выпуска',
    kk: 'Шығарылым ұяшығындағы ең аз жауап саны',
    en: 'Smallest count in a cell of a release',
  },
  base: {
    ru: 'База, меньше которой ничего не видит никто',
    kk: 'Одан аз болса, ешкім ештеңе көрмейтін база',
    en: 'Base below which nobody sees anything',
  },
  publicBase: {
    ru: 'Наименьшая база для читателей',
    kk: 'Оқырмандарға арналған ең аз база',
    en: 'Smallest base for the public',
  },
  firmBase: {
    ru: 'База, меньше которой стоит пометка «низкая надёжность»',
    kk: 'Одан аз болса, «сенімділігі төмен» деген белгі қойылатын база',
    en: 'Base below which figures are marked as of low reliability',
  },
  widestInterval: {
    ru: 'Самый широкий интервал для читателей, процентные пункты',
    kk: 'Оқырмандарға арналған ең кең интервал, пайыздық тармақ',
    en: 'Widest interval for the public, percentage points',
  },
  batch: {
    ru: 'Новых ответов в каждой показанной группе до следующего выпуска',
    kk: 'Келесі шығарылымға дейін көрсетілген әр топтағы жаңа жауап саны',
    en: 'New responses in every shown group before another release',
  },
  save: { ru: 'Сохранить пороги', kk: 'Шектерді сақтау', en: 'Save the thresholds' },
} satisfies Record<string, Text>;
