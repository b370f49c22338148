/** What a page says after a form has done its work; by the word in the address. */
import type { Text } from '#lib/i18n/text.ts';

const deeds: Readonly<Record<string, Text>> = {
  created: {
    ru: 'Волна создана. Заполните настройки и откройте её, когда список проверки будет готов.',
    kk: 'Толқын жасалды. Баптауларды толтырып, тексеру тізімі дайын болғанда ашыңыз.',
    en: 'The wave is created. Fill in the settings and open it when the check list is done.',
  },
  saved: { ru: 'Настройки сохранены.', kk: 'Баптаулар сақталды.', en: 'The settings are saved.' },
  opened: {
    ru: 'Волна открыта, страница опроса ведёт в неё.',
    kk: 'Толқын ашылды, сауалнама беті соған апарады.',
    en: 'The wave is open; the survey page leads to it.',
  },
  closed: { ru: 'Волна закрыта.', kk: 'Толқын жабылды.', en: 'The wave is closed.' },
  filled: {
    ru: 'Искусственные ответы добавлены. Посмотрите результаты и скачайте файлы.',
    kk: 'Жасанды жауаптар қосылды. Нәтижелерді қарап, файлдарды жүктеп алыңыз.',
    en: 'The synthetic responses are added. Look at the results and download the files.',
  },
  emptied: { ru: 'Пробная волна очищена.', kk: 'Сынақ толқыны тазартылды.', en: 'The trial wave is empty.' },
  margins: {
    ru: 'Население районов загружено. Теперь можно рассчитать веса.',
    kk: 'Аудандар халқы жүктелді. Енді салмақ есептеуге болады.',
    en: 'The population of the districts is imported. Weights can be made now.',
  },
  weighed: {
    ru: 'Веса рассчитаны и сохранены под этим номером.',
    kk: 'Салмақ есептеліп, осы нөмірмен сақталды.',
    en: 'The weights are made and kept under this number.',
  },
  revoked: { ru: 'Токен отозван.', kk: 'Токеннің күші жойылды.', en: 'The token is revoked.' },
  role: { ru: 'Роль изменена.', kk: 'Рөл өзгертілді.', en: 'The role is changed.' },
  disabled: {
    ru: 'Доступ закрыт, все сеансы этого человека завершены.',
    kk: 'Қолжетімділік жабылды, бұл адамның барлық сеансы аяқталды.',
    en: 'Access is closed, and every session of this person has ended.',
  },
  methods: {
    ru: 'Тексты методики сохранены.',
    kk: 'Әдістеме мәтіндері сақталды.',
    en: 'The texts on methods are saved.',
  },
  noted: { ru: 'Запись добавлена в журнал.', kk: 'Жазба журналға қосылды.', en: 'The note is in the log.' },
  unnoted: {
    ru: 'Запись удалена из журнала.',
    kk: 'Жазба журналдан жойылды.',
    en: 'The note is removed from the log.',
  },
  'recode-added': {
    ru: 'Переменная добавлена, она есть во всех списках анализа.',
    kk: 'Айнымалы қосылды, ол талдаудың барлық тізімінде бар.',
    en: 'The variable is added and stands in every list of the analysis.',
  },
  'recode-removed': { ru: 'Переменная удалена.', kk: 'Айнымалы жойылды.', en: 'The variable is removed.' },
  published: {
    ru: 'Выпуск опубликован.',
    kk: 'Шығарылым жарияланды.',
    en: 'The release is published.',
  },
  thresholds: { ru: 'Пороги сохранены.', kk: 'Шектер сақталды.', en: 'The thresholds are saved.' },
  'signed-out': { ru: 'Вы вышли.', kk: 'Сіз шықтыңыз.', en: 'You are signed out.' },
};

export const doneText = (deed: string): Text | undefined => (Object.hasOwn(deeds, deed) ? deeds[deed] : undefined);
