/** Why no weights were made, and what may be done about it. */
import type { Text } from '#lib/i18n/text.ts';
import type { Remedy } from '#lib/weights/remedies.ts';
import type { WeighingRefusal } from '#lib/weights/weighing-refusal.ts';

export const refusalTexts: Readonly<Record<WeighingRefusal['code'], Text>> = {
  NO_RESPONDENTS: {
    ru: 'В волне пока нет ответов, которые идут в расчёт: взвешивать некого.',
    kk: 'Толқында есепке алынатын жауап әзірге жоқ: салмақтайтын ешкім жоқ.',
    en: 'Nobody counts in this wave yet: there is nobody to weight.',
  },
  LONELY_DISTRICT: {
    ru: '{district}: ответов — {n}. Веса рассчитываются, когда в каждом районе ответили хотя бы двое: по одному человеку нельзя судить о разбросе.',
    kk: '{district}: жауап саны – {n}. Салмақ әр ауданда кемінде екі адам жауап бергенде есептеледі: бір адамға қарап шашырауды бағалау мүмкін емес.',
    en: '{district}: responses {n}. Weights are made when at least two people have answered in each district: one person says nothing about the spread.',
  },
  MARGIN_NOT_IN_SET: {
    ru: 'В файле пол и возраст хотя бы одного района даны по отдельности, а для «{margin}» нужно число каждого сочетания.',
    kk: 'Файлда кемінде бір ауданның жынысы мен жасы бөлек берілген, ал «{margin}» үшін әр тіркесімнің саны керек.',
    en: 'In the file sex and age of at least one district stand apart, while “{margin}” needs the number of each combination.',
  },
  EMPTY_MARGIN_CELL: {
    ru: '{cell}: в населении {people} чел., а среди ответивших никого. Объедините группу с соседней или не учитывайте этот признак.',
    kk: '{cell}: халықта {people} адам бар, ал жауап бергендер арасында ешкім жоқ. Топты көршісімен біріктіріңіз немесе бұл белгіні есепке алмаңыз.',
    en: '{cell}: {people} people in the population and no respondent. Merge the group with its neighbour, or leave the variable out.',
  },
  ZERO_TARGET_WITH_RESPONDENTS: {
    ru: '{cell}: по файлу в населении никого нет, а ответов — {n}. Проверьте число в файле, объедините группы или не учитывайте этот признак.',
    kk: '{cell}: файл бойынша халықта ешкім жоқ, ал жауап саны – {n}. Файлдағы санды тексеріңіз, топтарды біріктіріңіз немесе бұл белгіні есепке алмаңыз.',
    en: '{cell}: nobody in the population by the file, yet {n} responses. Check the number in the file, merge groups, or leave the variable out.',
  },
  CATEGORY_WITHOUT_TARGET: {
    ru: '{cell}: ответов — {n}, а числа жителей в файле нет. Добавьте его в файл или не учитывайте этот признак.',
    kk: '{cell}: жауап саны – {n}, ал файлда тұрғындар саны жоқ. Оны файлға қосыңыз немесе бұл белгіні есепке алмаңыз.',
    en: '{cell}: {n} responses, and no number of people in the file. Add it to the file, or leave the variable out.',
  },
  INCONSISTENT_TOTALS: {
    ru: '{where}: «{first}» в сумме даёт {firstTotal} чел., «{second}» — {secondTotal}. Это одно и то же население, суммы должны совпадать. Проверьте файл или приведите одно к другому: это войдёт в отчёт.',
    kk: '{where}: «{first}» қосындысы – {firstTotal} адам, «{second}» қосындысы – {secondTotal}. Бұл бір халық, қосындылар бірдей болуы тиіс. Файлды тексеріңіз немесе біреуін екіншісіне келтіріңіз: бұл есепке жазылады.',
    en: '{where}: “{first}” adds up to {firstTotal} people, “{second}” to {secondTotal}. It is the same population, and the sums must agree. Check the file, or scale one to the other: the report will say so.',
  },
  NOT_CONVERGED: {
    ru: 'Подобрать веса не удалось, циклов — {cycles}. Наибольшие отклонения от населения: {deviations}. Результаты остаются без весов.',
    kk: 'Сәйкес салмақ табылмады, цикл саны – {cycles}. Халық санынан ең үлкен ауытқу: {deviations}. Нәтижелер салмақсыз қалады.',
    en: 'No weights were found in {cycles} cycles. Largest deviations from the population: {deviations}. The results stay unweighted.',
  },
};

export const remedyTexts: Readonly<Record<Remedy['kind'], Text>> = {
  merge: { ru: 'Объединить группы: {variable}', kk: 'Топтарды біріктіру: {variable}', en: 'Merge groups: {variable}' },
  without: { ru: 'Не учитывать: {variable}', kk: 'Есепке алмау: {variable}', en: 'Leave out: {variable}' },
  apart: {
    ru: 'Взвесить по полу и возрасту по отдельности',
    kk: 'Жыныс пен жас бойынша бөлек салмақтау',
    en: 'Weight by sex and by age apart',
  },
  rescale: {
    ru: 'Привести к сумме «{margin}»',
    kk: '«{margin}» қосындысына келтіру',
    en: 'Scale to the sum of “{margin}”',
  },
  'wider-caps': {
    ru: 'Ограничить мягче: от {lower} до {upper} средних',
    kk: 'Жұмсағырақ шектеу: орташаға қатысты {lower}–{upper} есе',
    en: 'Wider limits: {lower} to {upper} times the mean',
  },
  untrimmed: { ru: 'Не ограничивать веса', kk: 'Салмақты шектемеу', en: 'Do not trim the weights' },
};

export const refusedTexts = {
  title: { ru: 'Веса не рассчитаны', kk: 'Салмақ есептелмеді', en: 'No weights were made' },
  remedies: { ru: 'Что можно сделать', kk: 'Не істеуге болады', en: 'What can be done' },
  bothDistricts: { ru: 'Оба района', kk: 'Екі аудан', en: 'Both districts' },
} satisfies Record<string, Text>;
