import type { Text } from '#lib/i18n/text.ts';

export const invitationTexts = {
  title: { ru: 'Приглашение', kk: 'Шақыру', en: 'Invitation' },
  /** {role} is "researcher", "administrator" … */
  intro: {
    ru: 'Вас пригласили в исследование. Ваша роль: {role}. Укажите имя, а также адрес электронной почты и пароль, с которыми будете входить.',
    kk: 'Сізді зерттеуге шақырды. Сіздің рөліңіз: {role}. Атыңызды, сондай-ақ кіру үшін электрондық поштаңызды және құпиясөзіңізді енгізіңіз.',
    en: 'You are invited to the study. Your role: {role}. Give your name, and the e-mail address and the password you will sign in with.',
  },
  name: { ru: 'Имя', kk: 'Аты-жөні', en: 'Name' },
  nameHelp: {
    ru: 'Так вас увидят коллеги.',
    kk: 'Әріптестеріңіз сізді осылай көреді.',
    en: 'This is what your colleagues see.',
  },
  passwordHelp: {
    ru: 'Не меньше 12 знаков. Лучше всего несколько не связанных между собой слов.',
    kk: 'Кемінде 12 таңба. Бір-бірімен байланыссыз бірнеше сөз болғаны дұрыс.',
    en: 'At least 12 characters. Several words that have nothing to do with each other are best.',
  },
  submit: { ru: 'Создать учётную запись', kk: 'Есептік жазба жасау', en: 'Create the account' },
  usedTitle: { ru: 'Ссылка не действует', kk: 'Сілтеме жарамсыз', en: 'The link no longer works' },
  used: {
    ru: 'Ею уже воспользовались, или прошло больше семи дней. Попросите администратора прислать новую. Если вы уже задали пароль, просто войдите.',
    kk: 'Ол пайдаланылған немесе жеті күннен көп уақыт өткен. Әкімшіден жаңасын сұраңыз. Құпиясөз орнатып қойған болсаңыз, жай ғана кіріңіз.',
    en: 'It has been used, or more than seven days have passed. Ask the administrator for a new one. If you have already set a password, just sign in.',
  },
} satisfies Record<string, Text>;

/** By the field that is at fault. */
export const invitationFaults = {
  name: { ru: 'Напишите имя.', kk: 'Атыңызды жазыңыз.', en: 'Write your name.' },
  email: {
    ru: 'Этот адрес не подходит: проверьте, как он написан. Возможно, он уже занят.',
    kk: 'Бұл мекенжай жарамайды: дұрыс жазылғанын тексеріңіз. Ол бос емес болуы да мүмкін.',
    en: 'This address will not do: check how it is written. It may also be taken.',
  },
  password: {
    ru: 'Этот пароль слишком короткий или его слишком легко угадать. Возьмите другой, не меньше 12 знаков.',
    kk: 'Бұл құпиясөз тым қысқа немесе оны оңай табуға болады. Кемінде 12 таңбадан тұратын басқасын алыңыз.',
    en: 'This password is too short or too easy to guess. Take another one of at least 12 characters.',
  },
} satisfies Record<string, Text>;
