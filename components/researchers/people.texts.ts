import type { Text } from '#lib/i18n/text.ts';

export const peopleTexts = {
  title: { ru: 'Сотрудники', kk: 'Қызметкерлер', en: 'People' },
  intro: {
    ru: 'Кто может войти и что ему доступно.',
    kk: 'Кім кіре алады және оған не қолжетімді.',
    en: 'Who may sign in, and what they may do.',
  },
  list: { ru: 'Учётные записи', kk: 'Есептік жазбалар', en: 'Accounts' },
  isDisabled: { ru: 'доступ закрыт', kk: 'қолжетімділік жабық', en: 'access closed' },
  role: { ru: 'Роль', kk: 'Рөл', en: 'Role' },
  /** For those who listen to the page; {name} is a person. */
  roleOf: { ru: 'Роль: {name}', kk: 'Рөл: {name}', en: 'Role of {name}' },
  change: { ru: 'Изменить роль', kk: 'Рөлді өзгерту', en: 'Change role' },
  disableSummary: { ru: 'Закрыть доступ', kk: 'Қолжетімділікті жабу', en: 'Close access' },
  disableWarning: {
    ru: 'Все сеансы этого человека сразу завершатся, и войти он больше не сможет.',
    kk: 'Бұл адамның барлық сеансы бірден аяқталады, ол енді кіре алмайды.',
    en: 'Every session of this person ends at once, and they cannot sign in again.',
  },
  disable: { ru: 'Закрыть доступ: {name}', kk: 'Қолжетімділікті жабу: {name}', en: 'Close the access of {name}' },
  inviteTitle: { ru: 'Пригласить', kk: 'Шақыру', en: 'Invite' },
  inviteHelp: {
    ru: 'Вы получите одноразовую ссылку. По ней человек сам укажет имя, адрес электронной почты и пароль.',
    kk: 'Сіз бір реттік сілтеме аласыз. Сол арқылы адам атын, электрондық поштасын және құпиясөзін өзі енгізеді.',
    en: 'You get a one-time link. With it the person sets name, e-mail address and password.',
  },
  invite: { ru: 'Создать ссылку', kk: 'Сілтеме жасау', en: 'Make a link' },
} satisfies Record<string, Text>;
