import type { Text } from '#lib/i18n/text.ts';

export const signInTexts = {
  title: { ru: 'Вход для исследователей', kk: 'Зерттеуші ретінде кіру', en: 'Sign in for researchers' },
  email: { ru: 'Адрес электронной почты', kk: 'Электрондық пошта мекенжайы', en: 'E-mail address' },
  password: { ru: 'Пароль', kk: 'Құпиясөз', en: 'Password' },
  submit: { ru: 'Войти', kk: 'Кіру', en: 'Sign in' },
  account: {
    ru: 'Учётной записи ещё нет? Её даёт администратор исследования: он пришлёт одноразовую ссылку.',
    kk: 'Есептік жазбаңыз әлі жоқ па? Оны зерттеу әкімшісі береді: ол бір реттік сілтеме жібереді.',
    en: 'No account yet? The administrator of the study gives accounts by a one-time link.',
  },
  next: {
    ru: 'Войдите, чтобы открыть эту страницу.',
    kk: 'Бұл бетті ашу үшін кіріңіз.',
    en: 'Sign in to open this page.',
  },
  signedOut: { ru: 'Вы вышли.', kk: 'Сіз шықтыңыз.', en: 'You are signed out.' },
  /** Stands in place of the form; {address} is a web address. */
  unsafe: {
    ru: 'Здесь войти нельзя: по этому адресу пароль и сеанс не защищены. Адрес программы (PUBLIC_URL): {address}. Он должен начинаться с https:// или быть адресом localhost на самом сервере.',
    kk: 'Бұл жерден кіруге болмайды: бұл мекенжайда құпиясөз бен сеанс қорғалмаған. Бағдарламаның мекенжайы (PUBLIC_URL): {address}. Ол https:// деп басталуы немесе сервердің өзіндегі localhost мекенжайы болуы керек.',
    en: 'You cannot sign in here: at this address password and session are not protected. The address of the program (PUBLIC_URL) is {address}. It has to begin with https:// or to be localhost on the server itself.',
  },
} satisfies Record<string, Text>;

export const signInFaults = {
  'wrong-credentials': {
    ru: 'Адрес или пароль не подходят. Проверьте раскладку клавиатуры и попробуйте ещё раз.',
    kk: 'Мекенжай немесе құпиясөз сәйкес келмейді. Пернетақта тілін тексеріп, қайталап көріңіз.',
    en: 'The address or the password is not right. Check the keyboard layout and try again.',
  },
  'too-many-requests': {
    ru: 'Слишком много попыток подряд. Подождите минуту и попробуйте ещё раз.',
    kk: 'Қатарынан тым көп әрекет жасалды. Бір минут күтіп, қайталап көріңіз.',
    en: 'Too many attempts in a row. Wait a minute and try again.',
  },
} satisfies Record<string, Text>;
