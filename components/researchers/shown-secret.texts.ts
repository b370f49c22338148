import type { Text } from '#lib/i18n/text.ts';

export const shownSecretTexts = {
  token: {
    ru: 'Новый токен. Скопируйте его сейчас: больше он не появится.',
    kk: 'Жаңа токен. Оны қазір көшіріп алыңыз: ол енді көрсетілмейді.',
    en: 'The new token. Copy it now: it will not be shown again.',
  },
  link: {
    ru: 'Одноразовая ссылка, действует семь дней. Скопируйте её сейчас и передайте лично: больше она не появится.',
    kk: 'Бір реттік сілтеме, жеті күн жарамды. Оны қазір көшіріп, өз қолыңызбен беріңіз: ол енді көрсетілмейді.',
    en: 'A one-time link, good for seven days. Copy it now and hand it over in person: it will not be shown again.',
  },
} satisfies Record<string, Text>;
