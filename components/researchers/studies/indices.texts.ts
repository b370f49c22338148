/** The page of the indices: indices, contact beside trust, the three levels, published figures. */
import type { Plural } from '#lib/i18n/plural.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { GradientItem } from '#lib/studies/gradient.ts';
import type { IndexId } from '#lib/studies/index-definitions.ts';

export const indicesTexts = {
  title: { ru: 'Индексы', kk: 'Индекстер', en: 'Indices' },
  intro: {
    ru: 'Индексы от 0 до 1: среднее по пунктам с ответом, если их хотя бы половина; ответы вне шкалы не входят. По районам, рядом, без общей цифры.',
    kk: '0-ден 1-ге дейінгі индекстер: кемінде жартысына жауап берілсе, жауап берілген тармақтардың орташасы; шкаладан тыс жауаптар кірмейді. Аудандар қатар көрсетіледі, ортақ сан жоқ.',
    en: 'Indices from 0 to 1: the mean of the parts answered, if at least half of them are; answers outside the scale are left out. District beside district, no pooled figure.',
  },
  mean: { ru: 'Среднее', kk: 'Орташа мән', en: 'Mean' },
  base: { ru: 'n = {n}, эфф. {nEff}', kk: 'n = {n}, тиімді {nEff}', en: 'n = {n}, effective {nEff}' },
  without: {
    ru: 'индекса нет у {share} из тех, кого спросили',
    kk: 'сұралғандардың ішінде индексі жоғы – {share}',
    en: 'no index for {share} of those asked',
  },
  difference: {
    ru: 'Разница, {first} минус {second}: {value} ({low}, {high}); {p}.',
    kk: 'Айырма, {first} минус {second}: {value} ({low}, {high}); {p}.',
    en: 'Difference, {first} minus {second}: {value} ({low}, {high}); {p}.',
  },
  noDifference: {
    ru: 'Разница не посчитана: {reason}.',
    kk: 'Айырма есептелмеді: {reason}.',
    en: 'Difference not computed: {reason}.',
  },
  histogram: { ru: 'Распределение', kk: 'Үлестірімі', en: 'Distribution' },
  from: { ru: 'от — до', kk: 'аралығы', en: 'from – to' },
  table: { ru: 'Таблица', kk: 'Кесте', en: 'Table' },
  alpha: { ru: 'Альфа Кронбаха', kk: 'Кронбах альфасы', en: 'Cronbach’s alpha' },
  alphaHelp: {
    ru: 'По ответившим на все пункты, без весов. Прежде чем сравнивать средние, посмотрите, держится ли шкала в каждом районе и языке: ниже 0,7 — слабо. {parts}.',
    kk: 'Барлық тармаққа жауап бергендер бойынша, салмақсыз. Орташаларды салыстырмас бұрын шкаланың әр аудан мен тілде тұрақты екенін қараңыз: 0,7-ден төмен – әлсіз. {parts}.',
    en: 'Over those who answered every part, unweighted. Before comparing means see whether the scale holds in each district and language: below 0.7 is weak. {parts}.',
  },
  allLanguages: { ru: 'все языки', kk: 'барлық тіл', en: 'all languages' },
  tooFew: { ru: 'меньше 10 ответивших', kk: 'жауап бергендер 10-нан аз', en: 'fewer than 10 people' },
  noVariation: { ru: 'ответы не различаются', kk: 'жауаптар бірдей', en: 'the answers do not vary' },
  alphaFew: { ru: '{alpha} (мало: n = {n})', kk: '{alpha} (аз: n = {n})', en: '{alpha} (few: n = {n})' },
  alphaOf: { ru: '{alpha} (n = {n})', kk: '{alpha} (n = {n})', en: '{alpha} (n = {n})' },
  togetherTitle: { ru: 'Контакты и доверие', kk: 'Байланыс пен сенім', en: 'Contact and trust' },
  together: {
    ru: 'Индекс доверия к соседям при разном уровне контактов, внутри района. Уровни — трети шкалы от 0 до 1. Что связано, не обязательно причина и следствие.',
    kk: 'Аудан ішінде байланыс деңгейі әртүрлі адамдардың көршілерге сенім индексі. Деңгейлер – 0-ден 1-ге дейінгі шкаланың үштен бір бөліктері. Байланысты нәрселердің бірі екіншісінің себебі болуы міндетті емес.',
    en: 'The index of trust in the neighbours at each level of contact, within a district. Levels are thirds of the scale from 0 to 1. What goes together need not be cause and effect.',
  },
  level: { ru: 'Уровень контактов', kk: 'Байланыс деңгейі', en: 'Level of contact' },
  meanTrust: { ru: 'Среднее доверие', kk: 'Орташа сенім', en: 'Mean trust' },
  gradientTitle: { ru: 'Три уровня', kk: 'Үш деңгей', en: 'Three levels' },
  gradient: {
    ru: 'На сколько шагов шкалы одни и те же люди оценивают ближний уровень выше, чем страну. Средняя разница двух оценок одного человека; «сотрудничества нет» не входит.',
    kk: 'Сол бір адамдар жақын деңгейді ел деңгейінен шкаланың неше қадамына жоғары бағалайды. Бір адамның екі жауабы арасындағы айырманың орташасы; «ынтымақтастық жоқ» кірмейді.',
    en: 'By how many steps of the scale the same people rate the nearer level above the country. The mean of the difference within a person; “there is no cooperation” is left out.',
  },
  compared: { ru: 'Сравнение', kk: 'Салыстыру', en: 'Comparison' },
  againstCountry: { ru: '{row} минус страна', kk: '{row} минус ел', en: '{row} minus country' },
  means: { ru: 'средние {near} и {far}', kk: 'орташа {near} және {far}', en: 'means {near} and {far}' },
  anchorsTitle: { ru: 'Опубликованные ориентиры', kk: 'Жарияланған бағдарлар', en: 'Published anchors' },
  anchors: {
    ru: 'Ромб — опубликованная доля, точка с линией — наша с интервалом. Формулировка и способ опроса другие: разница меньше десяти пунктов ни о чём не говорит.',
    kk: 'Ромб – жарияланған үлес, сызығы бар нүкте – біздің үлес пен интервалы. Сұрақ мәтіні мен сұрау тәсілі басқа: он пайыздық тармақтан аз айырма ештеңе білдірмейді.',
    en: 'A diamond is the published share, a point with a line is ours with its interval. Wording and mode differ: a distance below ten points says nothing.',
  },
  published: { ru: 'Опубликовано', kk: 'Жарияланған', en: 'Published' },
  within: { ru: 'в пределах десяти пунктов', kk: 'он пайыздық тармақ шегінде', en: 'within ten points' },
  source: { ru: 'Источник', kk: 'Дереккөз', en: 'Source' },
  meanFormula: {
    ru: 'Среднее района: ȳ = Σwᵢyᵢ/Σwᵢ, yᵢ — индекс человека. Разница районов: t = d/√v(d), степеней свободы n − районы − 1; у двух оценок одного человека: n − районы.',
    kk: 'Аудан орташасы: ȳ = Σwᵢyᵢ/Σwᵢ, yᵢ – адамның индексі. Аудандар айырмасы: t = d/√v(d), еркіндік дәрежесі n − аудандар − 1; бір адамның екі жауабының айырмасында: n − аудандар.',
    en: 'Mean of a district: ȳ = Σwᵢyᵢ/Σwᵢ, yᵢ being a person’s index. Difference of districts: t = d/√v(d) on n − districts − 1 degrees of freedom; within a person: n − districts.',
  },
} as const satisfies Record<string, Text>;

export const partForms: Plural = {
  ru: { one: 'Пунктов: {n}', few: 'Пунктов: {n}', many: 'Пунктов: {n}', other: 'Пунктов: {n}' },
  kk: { one: 'Тармақ саны: {n}', other: 'Тармақ саны: {n}' },
  en: { one: '{n} part', other: '{n} parts' },
};

/** What each index is made of. */
export const madeOfTexts: Readonly<Record<IndexId, Text>> = {
  contact: {
    ru: 'Родные, друзья или коллеги в соседней стране (есть — 1), частота общения, давность последней поездки (чем недавнее, тем выше).',
    kk: 'Көрші елдегі туыстар, достар не әріптестер (бар болса – 1), араласу жиілігі, соңғы сапардың уақыты (неғұрлым жақында болса, соғұрлым жоғары).',
    en: 'Relatives, friends or colleagues in the neighbouring country (any: 1), how often they are in touch, how recent the last trip was.',
  },
  barrier: {
    ru: 'Восемь препятствий; чем выше, тем больше мешают. «Меня это не касается» не входит.',
    kk: 'Сегіз кедергі; мәні жоғары болған сайын кедергі көбірек. «Маған қатысы жоқ» кірмейді.',
    en: 'Eight obstacles; the higher, the more they get in the way. “This does not concern me” is left out.',
  },
  trust: {
    ru: 'Доверие жителям соседнего района и соседней страны и комфорт в четырёх ролях: сосед, коллега, начальник, член семьи.',
    kk: 'Көрші аудан мен көрші ел тұрғындарына сенім және төрт рөлдегі жайлылық: көрші, әріптес, басшы, отбасы мүшесі.',
    en: 'Trust in those who live in the neighbouring district and country, and comfort in four roles: neighbour, colleague, manager, family.',
  },
};

export const gradientTexts: Readonly<Record<GradientItem, Text>> = {
  coop_rating: { ru: 'Оценка сотрудничества', kk: 'Ынтымақтастықты бағалау', en: 'Rating of cooperation' },
  coop_change: { ru: 'Изменение за пять лет', kk: 'Бес жылдағы өзгеріс', en: 'Change in five years' },
  coop_benefit: { ru: 'Польза или вред', kk: 'Пайда не зиян', en: 'Benefit or harm' },
};

export const levelRowTexts: Readonly<Record<string, Text>> = {
  region: { ru: 'область', kk: 'облыс', en: 'region' },
  district: { ru: 'район', kk: 'аудан', en: 'district' },
  family: { ru: 'вы и семья', kk: 'сіз бен отбасыңыз', en: 'you and your family' },
};
