/** What every page of the analysis says: what stands behind its figures, and why there are none. */
import type { Text } from '#lib/i18n/text.ts';

export const studyTexts = {
  behind: {
    ru: 'Волна {wave}; {weight}; данные, версия {data}; ответов {n}.',
    kk: 'Толқын: {wave}; {weight}; деректер нұсқасы {data}; жауап саны {n}.',
    en: 'Wave {wave}; {weight}; data version {data}; responses {n}.',
  },
  unweighted: { ru: 'без весов', kk: 'салмақсыз', en: 'unweighted' },
  population: {
    ru: 'взвешено по жителям обоих районов, расчёт № {run}',
    kk: 'екі ауданның тұрғындары бойынша салмақталған, № {run} есептеу',
    en: 'weighted to the residents of both districts, run {run}',
  },
  equal: {
    ru: 'взвешено, районы поровну, расчёт № {run}',
    kk: 'салмақталған, аудандар тең үлеспен, № {run} есептеу',
    en: 'weighted, districts equal, run {run}',
  },
  again: { ru: 'Начать заново', kk: 'Қайтадан бастау', en: 'Start anew' },
  refusedTitle: { ru: 'Показать не получилось', kk: 'Көрсету мүмкін болмады', en: 'This cannot be shown' },
  howTitle: { ru: 'Как это посчитано', kk: 'Бұл қалай есептелді', en: 'How this was computed' },
  rCode: { ru: 'Код R', kk: 'R коды', en: 'R code' },
  rHelp: {
    ru: 'Скачайте файл CSV этой волны и сохраните под именем из кода.',
    kk: 'Осы толқынның CSV файлын жүктеп алып, кодтағы атаумен сақтаңыз.',
    en: 'Download the CSV file of this wave and save it under the name in the code.',
  },
  indicative: {
    ru: 'Выборка не случайная: интервалы и p-значения ориентировочны, ошибку выборки посчитать нельзя.',
    kk: 'Іріктеме кездейсоқ емес: интервалдар мен p мәндері тек бағдар береді, іріктеу қателігін есептеу мүмкін емес.',
    en: 'The sample was not drawn at random: intervals and p-values are indicative, no sampling error can be calculated.',
  },
} as const satisfies Record<string, Text>;

/** By the code of the refusal; `{what}` is the part of the address that asked for it. */
export const refusalTexts: Readonly<Record<string, Text>> = {
  malformed: {
    ru: 'Адрес записан неверно: «{what}».',
    kk: 'Мекенжай қате жазылған: «{what}».',
    en: 'The address is not well formed: “{what}”.',
  },
  'unknown-wave': { ru: 'Такой волны нет.', kk: 'Мұндай толқын жоқ.', en: 'There is no such wave.' },
  'unknown-variable': {
    ru: 'Переменной «{what}» нет, или её нельзя использовать здесь.',
    kk: '«{what}» айнымалысы жоқ немесе оны мұнда қолдануға болмайды.',
    en: 'There is no variable “{what}”, or it cannot be used here.',
  },
  'unknown-run': {
    ru: 'Расчёта весов № {what} нет.',
    kk: '№ {what} салмақ есептеуі жоқ.',
    en: 'There is no weight run {what}.',
  },
  'no-weight-run': {
    ru: 'У этой волны ещё нет расчёта весов. Посмотрите без весов или рассчитайте их.',
    kk: 'Бұл толқынның салмағы әлі есептелмеген. Салмақсыз қараңыз немесе салмақты есептеңіз.',
    en: 'This wave has no weight run yet. Look without weights, or make them.',
  },
  differencing: {
    ru: 'С этим фильтром показать нельзя: рядом с тем же видом без фильтра он выдал бы ответы нескольких человек.',
    kk: 'Бұл сүзгімен көрсетуге болмайды: сүзгісіз көріністің қасында ол бірнеше адамның жауабын ашып қояр еді.',
    en: 'This filter cannot be shown: beside the same view without it, it would reveal the answers of a few people.',
  },
  'same-variable': {
    ru: 'В строках и столбцах одна и та же переменная. Выберите две разные.',
    kk: 'Жолдар мен бағандарда бір айнымалы тұр. Екі түрлі айнымалы таңдаңыз.',
    en: 'The rows and the columns are the same variable. Choose two different ones.',
  },
  settlement: {
    ru: 'Населённый пункт не сопоставляется с полом, возрастом и занятием: так можно узнать человека.',
    kk: 'Елді мекен жынысқа, жасқа және кәсіпке қатысты қаралмайды: одан адамды тануға болады.',
    en: 'A settlement is never crossed with sex, age or occupation: a person could be recognised.',
  },
};

export const unknownRefusal: Text = {
  ru: 'Такого вида нет. Проверьте адрес.',
  kk: 'Мұндай көрініс жоқ. Мекенжайды тексеріңіз.',
  en: 'There is no such view. Check the address.',
};
