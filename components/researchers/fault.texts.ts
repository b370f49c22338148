/** What a page says when an address sent the form back; by the code of the problem. */
import type { Text } from '#lib/i18n/text.ts';

const faults: Readonly<Record<string, Text>> = {
  forbidden: {
    ru: 'Ваша роль этого не позволяет. Если это нужно для работы, попросите администратора её изменить.',
    kk: 'Сіздің рөліңіз бұған рұқсат бермейді. Жұмысқа қажет болса, әкімшіден рөліңізді өзгертуді сұраңыз.',
    en: 'Your role does not allow this. If your work needs it, ask the administrator to change your role.',
  },
  'unknown-wave': { ru: 'Такой волны нет.', kk: 'Мұндай толқын жоқ.', en: 'There is no such wave.' },
  'wave-exists': {
    ru: 'Волна с таким именем уже есть. Возьмите другое имя.',
    kk: 'Мұндай атаулы толқын бұрыннан бар. Басқа атау таңдаңыз.',
    en: 'A wave of this name exists already. Take another name.',
  },
  'wave-not-ready': {
    ru: 'Волну пока нельзя открыть: посмотрите, чего не хватает в списке проверки.',
    kk: 'Толқынды әзірге ашуға болмайды: тексеру тізімінде не жетіспейтінін қараңыз.',
    en: 'The wave cannot open yet: see in the check list what is missing.',
  },
  'wave-frozen': {
    ru: 'Волна уже открывалась, её настройки больше не меняются.',
    kk: 'Толқын ашылған, оның баптаулары енді өзгермейді.',
    en: 'The wave has been opened; its settings no longer change.',
  },
  'wave-not-open': {
    ru: 'Эта волна сейчас не открыта.',
    kk: 'Бұл толқын қазір ашық емес.',
    en: 'This wave is not open now.',
  },
  'not-a-trial': {
    ru: 'Так можно поступить только с пробной волной.',
    kk: 'Мұны тек сынақ толқынымен жасауға болады.',
    en: 'This can be done to a trial wave only.',
  },
  'token-exists': {
    ru: 'Токен с таким именем уже есть. Возьмите другое имя.',
    kk: 'Мұндай атаулы токен бұрыннан бар. Басқа атау таңдаңыз.',
    en: 'A token of this name exists already. Take another name.',
  },
  'last-administrator': {
    ru: 'Это последний администратор. Сначала дайте эту роль кому-нибудь ещё.',
    kk: 'Бұл – соңғы әкімші. Алдымен бұл рөлді басқа біреуге беріңіз.',
    en: 'This is the last administrator. Give the role to somebody else first.',
  },
  'not-found': {
    ru: 'Этого уже нет: возможно, кто-то успел раньше.',
    kk: 'Бұл енді жоқ: бәлкім, біреу сізден бұрын үлгерген.',
    en: 'This is no longer there: somebody may have been faster.',
  },
  'empty-template': {
    ru: 'Это пустой шаблон: в нём нет ни одного числа. Впишите население из официального источника; без чисел веса не рассчитываются.',
    kk: 'Бұл – бос үлгі: онда бірде-бір сан жоқ. Халық санын ресми дереккөзден жазыңыз; сандарсыз салмақ есептелмейді.',
    en: 'This is the empty template: it holds no number. Fill in the population from an official source; nothing is weighted without numbers.',
  },
  'invalid-margins': {
    ru: 'Файл с населением не загружен: проверьте строки и столбцы.',
    kk: 'Халық саны бар файл жүктелмеді: жолдар мен бағандарды тексеріңіз.',
    en: 'The file of the population is not imported: check its lines and columns.',
  },
  'no-margins': {
    ru: 'Сначала загрузите население районов.',
    kk: 'Алдымен аудандар халқын жүктеңіз.',
    en: 'Import the population of the districts first.',
  },
  'weighting-refused': {
    ru: 'Веса не рассчитаны: с этими признаками или ограничениями их не подобрать.',
    kk: 'Салмақ есептелмеді: мұндай белгілермен немесе шектеулермен сәйкес салмақ табылмады.',
    en: 'No weights were made: none fit these variables or limits.',
  },
  'invalid-fields': {
    ru: 'Не сохранено: проверьте, как заполнены поля.',
    kk: 'Сақталмады: өрістердің толтырылуын тексеріңіз.',
    en: 'Not saved: check how the fields are filled in.',
  },
  'release-refused': {
    ru: 'Выпуск не опубликован. Причины указаны ниже; если их нет, данные за это время изменились: посмотрите на выпуск ещё раз и опубликуйте.',
    kk: 'Шығарылым жарияланбады. Себептері төменде; себеп көрсетілмесе, осы аралықта деректер өзгерген: шығарылымды қайта қарап шығып, жариялаңыз.',
    en: 'The release is not published. The reasons stand below; if there are none, the data have changed meanwhile: look at the release again and publish it.',
  },
  'thresholds-loosened': {
    ru: 'Не сохранено: порог нельзя сделать мягче наименьшего.',
    kk: 'Сақталмады: шекті ең төменгісінен жеңілдетуге болмайды.',
    en: 'Not saved: a threshold cannot be looser than the smallest.',
  },
  'no-weight-run': {
    ru: 'У этой волны ещё нет весов.',
    kk: 'Бұл толқынның салмағы әлі есептелмеген.',
    en: 'This wave has no weights yet.',
  },
  'unknown-run': {
    ru: 'Такого расчёта весов нет.',
    kk: 'Мұндай салмақ есептеуі жоқ.',
    en: 'There is no such weight run.',
  },
  'unknown-variable': {
    ru: 'В анкете этой волны такой таблицы нет.',
    kk: 'Бұл толқынның сауалнамасында мұндай кесте жоқ.',
    en: 'The questionnaire of this wave has no such table.',
  },
};

const unknownFault: Text = {
  ru: 'Не получилось. Попробуйте ещё раз.',
  kk: 'Орындалмады. Қайталап көріңіз.',
  en: 'This did not work. Try again.',
};

export const faultText = (code: string): Text =>
  (Object.hasOwn(faults, code) ? faults[code] : undefined) ?? unknownFault;
