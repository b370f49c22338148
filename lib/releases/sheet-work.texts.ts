/** The points of a methodology sheet on what was done with the answers. `{…}` places are filled in. */
import type { Text } from '#lib/i18n/text.ts';

export const workTexts = {
  notWeighted: {
    ru: 'Данные не взвешены: каждый респондент считается за одного.',
    kk: 'Деректер салмақталмаған: әр респондент бір адам болып есептеледі.',
    en: 'The data are not weighted: every respondent counts as one.',
  },
  run: {
    ru: 'Данные взвешены, расчёт весов № {number} от {date}. {method} {margins}. {caps}',
    kk: 'Деректер салмақталған, салмақ есептеуі № {number}, {date}. {method} {margins}. {caps}',
    en: 'The data are weighted, weight run {number} of {date}. {method} {margins}. {caps}',
  },
  rake: {
    ru: 'Метод: рейкинг (последовательная подгонка под итоги населения). Итоги:',
    kk: 'Әдісі: рейкинг (халық санының жиынтықтарына кезекпен келтіру). Жиынтықтар:',
    en: 'Method: raking (iterative fitting to margins). Margins:',
  },
  poststratify: {
    ru: 'Метод: постстратификация. Итоги:',
    kk: 'Әдісі: постстратификация. Жиынтықтар:',
    en: 'Method: poststratification. Margins:',
  },
  caps: {
    ru: 'Веса ограничены: от {lower} до {upper} среднего веса района.',
    kk: 'Салмақтар шектелген: ауданның орташа салмағына қатысты {lower}–{upper} есе аралығында.',
    en: 'Weights are kept between {lower} and {upper} times the mean weight of the district.',
  },
  noCaps: { ru: 'Веса не ограничивались.', kk: 'Салмақтар шектелмеген.', en: 'Weights were not trimmed.' },
  by: { ru: ' × ', kk: ' × ', en: ' × ' },
  variables: {
    district: { ru: 'район', kk: 'аудан', en: 'district' },
    sex: { ru: 'пол', kk: 'жынысы', en: 'sex' },
    age_group: { ru: 'возраст', kk: 'жасы', en: 'age' },
    age3: { ru: 'возраст в трёх группах', kk: 'үш топтағы жасы', en: 'age in three groups' },
    education: { ru: 'образование', kk: 'білімі', en: 'education' },
  },
  population: {
    ru: 'В общих цифрах каждый район весит столько, сколько в нём взрослых жителей.',
    kk: 'Жалпы сандарда әр ауданның салмағы ондағы ересек тұрғындар санына тең.',
    en: 'In pooled figures each district weighs as many people as it has adult residents.',
  },
  equal: {
    ru: 'В общих цифрах оба района весят одинаково.',
    kk: 'Жалпы сандарда екі ауданның салмағы бірдей.',
    en: 'In pooled figures both districts weigh the same.',
  },
  sources: {
    ru: 'Источники итогов: {sources}. Переписи двух стран различаются датой и определениями.',
    kk: 'Жиынтықтардың дереккөзі: {sources}. Екі елдің санақтары күні мен анықтамалары бойынша өзгеше.',
    en: 'Sources of the margins: {sources}. The censuses of the two countries differ in date and definitions.',
  },
  source: {
    ru: '{source}, {table}, на {date}',
    kk: '{source}, {table}, {date} жағдайы бойынша',
    en: '{source}, {table}, as of {date}',
  },
  effect: {
    ru: 'Эффект дизайна (Киш) по районам: {parts}.',
    kk: 'Аудандар бойынша дизайн әсері (Киш): {parts}.',
    en: 'Design effect (Kish) by district: {parts}.',
  },
  responses: {
    ru: 'Полной считается анкета с ответами хотя бы на 80\u00a0% основных вопросов, частичной — хотя бы на 50\u00a0%; остальные прерваны и не входят в цифры. Частичных: {partial}. Исключено исследователями: {excluded}. Сверх квоты: {overQuota}. Повторно присланных с другими ответами и отложенных: {quarantined}.',
    kk: 'Негізгі сұрақтардың кемінде 80\u00a0%-ына жауап берілсе, сауалнама толық, кемінде 50\u00a0%-ына берілсе – ішінара деп саналады; қалғандары үзілген, сандарға кірмейді. Ішінара: {partial}. Зерттеушілер алып тастағаны: {excluded}. Квотадан артық: {overQuota}. Басқа жауаптармен қайта жіберіліп, бөлек қойылғаны: {quarantined}.',
    en: 'A response is complete with answers to at least 80\u00a0% of the core questions, partial with at least 50\u00a0%; the others broke off and are not in the figures. Partial: {partial}. Excluded by researchers: {excluded}. Over quota: {overQuota}. Sent again with other answers and set apart: {quarantined}.',
  },
  few: { ru: 'меньше {limit}', kk: '{limit} санына жетпейді', en: 'fewer than {limit}' },
  none: { ru: 'нет', kk: 'жоқ', en: 'none' },
  bases: {
    ru: '100\u00a0% — те, кто дал ответ. Затруднившиеся, отказавшиеся и пропустившие вопрос стоят рядом как доля тех, кому он задан.',
    kk: '100\u00a0% – жауап бергендер. Жауап беруге қиналғандар, жауап бергісі келмегендер және сұрақты өткізіп жібергендер сұрақ қойылғандардың үлесі ретінде қатар беріледі.',
    en: 'The 100\u00a0% are those who gave an answer. Those who found it hard to say, preferred not to answer or left it empty stand beside them as a share of those asked.',
  },
  hiding: {
    ru: 'Что скрыто: ячейки меньше {cell} человек и те, по которым их можно вычислить; оценки при n или эффективном n меньше {publicBase}; вопросы с интервалом шире {width} пунктов. До {firmBase} человек — пометка «низкая надёжность». Новый выпуск выходит, когда в каждой показанной группе прибавилось не меньше {batch} человек.',
    kk: 'Не жасырылады: {cell} адамға жетпейтін ұяшықтар және соларды есептеп шығаруға мүмкіндік беретіндер; n немесе тиімді n мәні {publicBase} санынан кем бағалаулар; интервалы {width} пайыздық тармақтан кең сұрақтар. {firmBase} адамға дейін «сенімділігі төмен» деген белгі қойылады. Жаңа шығарылым көрсетілген әр топқа кемінде {batch} адам қосылғанда шығады.',
    en: 'What is hidden: cells of fewer than {cell} people and those from which they could be worked out; estimates with n or effective n below {publicBase}; questions with an interval wider than {width} points. Up to {firmBase} people are marked as of low reliability. A new release comes out when every shown group has gained at least {batch} people.',
  },
  version: {
    ru: 'Версия данных: {version}.',
    kk: 'Деректер нұсқасы: {version}.',
    en: 'Data version: {version}.',
  },
  translation: {
    ru: 'Ответы даны на разных языках; средние по шкалам на разных языках сравнимы с осторожностью, пока одинаковое понимание шкал не проверено.',
    kk: 'Жауаптар әртүрлі тілде берілген; шкалалардың бірдей түсінілетіні тексерілгенше, әртүрлі тілдегі орташа мәндерді сақтықпен салыстыру керек.',
    en: 'Answers were given in different languages; means of scales in different languages compare with caution until it has been examined whether the scales are understood alike.',
  },
  transfer: {
    ru: 'Результаты нельзя переносить на другие районы и на страны в целом. Пересечение интервалов — не проверка различия.',
    kk: 'Нәтижелерді басқа аудандар мен тұтас елдерге қатысты қолдануға болмайды. Интервалдардың қиылысуы айырмашылықты тексеруге жатпайды.',
    en: 'The results do not carry over to other districts or to the countries as a whole. Overlapping intervals are not a test of a difference.',
  },
  data: {
    ru: 'Как получить данные: таблицы выпуска можно скачать на его странице, об остальном можно спросить: {contact}.',
    kk: 'Деректерді қалай алуға болады: шығарылым кестелерін оның бетінен жүктеуге болады, қалғанын мына байланыс арқылы сұраңыз: {contact}.',
    en: 'How to get the data: the tables of a release can be downloaded from its page; for everything else ask: {contact}.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
