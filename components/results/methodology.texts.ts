import type { Text } from '#lib/i18n/text.ts';

/** One paragraph of the methodology page. `{organisation}` and the others are filled in by the page. */
type Part = Readonly<{ id: string; title: Text; text: Text }>;

export const methodologyTexts = {
  title: { ru: 'Как проводится исследование', kk: 'Зерттеу қалай жүргізіледі', en: 'How the study is done' },
  notSet: { ru: 'ещё не указано', kk: 'әлі көрсетілмеген', en: 'not yet given' },
  results: { ru: 'К результатам', kk: 'Нәтижелерге', en: 'To the results' },
} as const satisfies Record<string, Text>;

export const methodologyParts: readonly Part[] = [
  {
    id: 'who',
    title: { ru: 'Кто спрашивает', kk: 'Кім сұрайды', en: 'Who asks' },
    text: {
      ru: 'Организация: {organisation}. Контакт для вопросов: {contact}. Волна опроса: {wave}.',
      kk: 'Ұйым: {organisation}. Сұрақтарыңыз болса: {contact}. Сауалнама толқыны: {wave}.',
      en: 'Organisation: {organisation}. Contact for questions: {contact}. Wave of the survey: {wave}.',
    },
  },
  {
    id: 'whom',
    title: { ru: 'Кого спрашивают', kk: 'Кімнен сұрайды', en: 'Who is asked' },
    text: {
      ru: 'Жителей от 18 лет двух соседних районов: Большечерниговского (Самарская область, Россия) и Байтерек, бывшего Зеленовского (Западно-Казахстанская область, Казахстан). Вопросы одни и те же, анкета есть на русском, казахском и английском языках.',
      kk: 'Көрші екі ауданның 18 жасқа толған тұрғындарынан: Большечернигов ауданы (Самара облысы, Ресей) және Бәйтерек ауданы, бұрынғы Зеленов (Батыс Қазақстан облысы, Қазақстан). Сұрақтар бірдей, сауалнама орыс, қазақ және ағылшын тілдерінде.',
      en: 'Residents aged 18 and over of two neighbouring districts: Bolshechernigovsky (Samara Region, Russia) and Bayterek, formerly Zelenov (West Kazakhstan Region, Kazakhstan). The questions are the same; the questionnaire exists in Russian, Kazakh and English.',
    },
  },
  {
    id: 'how',
    title: { ru: 'Как спрашивают', kk: 'Қалай сұрайды', en: 'How they are asked' },
    text: {
      ru: 'Анкету заполняют сами: на телефоне, на компьютере или с помощником. Участие добровольное, ссылка открыта: отвечает тот, кто захотел. Случайного отбора нет, поэтому нет и ошибки выборки, а доли откликнувшихся мы не называем.',
      kk: 'Сауалнаманы адамдар өздері толтырады: телефонда, компьютерде немесе көмекшімен. Қатысу ерікті, сілтеме ашық: қалаған адам жауап береді. Кездейсоқ іріктеу жоқ, сондықтан іріктеу қателігі де есептелмейді, жауап бергендердің үлесі де айтылмайды.',
      en: 'People fill in the questionnaire themselves, on a phone, on a computer or with a helper. Taking part is voluntary and the link is open: those answer who wish to. Nobody is drawn at random, so there is no sampling error to state and no response rate.',
    },
  },
  {
    id: 'claim',
    title: {
      ru: 'Чего по результатам сказать нельзя',
      kk: 'Нәтижелер нені айта алмайды',
      en: 'What the results cannot claim',
    },
    text: {
      ru: 'Участники решили отвечать сами и не отобраны случайно; взвешивание по полу, возрасту и образованию не убрало бы всех различий; ошибку выборки рассчитать нельзя. Взвешены ли доли и как, сказано в каждом выпуске. Интервалы модельные, 95\u00a0%: они верны, если участие не связано с ответами или взвешивание эту связь устраняет. Пересечение интервалов — не проверка различия. Результаты нельзя переносить на другие районы и на страны в целом.',
      kk: 'Қатысушылар өздері жауап беруге шешім қабылдады, кездейсоқ іріктелген жоқ; жынысы, жасы және білімі бойынша салмақтау барлық айырмашылықты жоя алмас еді; іріктеу қателігін есептеу мүмкін емес. Үлестердің салмақталғаны және қалай салмақталғаны әр шығарылымда айтылады. Интервалдар модельдік, 95\u00a0%: қатысу жауаптарға байланысты болмаса немесе салмақтау бұл байланысты жойса, олар дұрыс. Интервалдардың қиылысуы айырмашылықты тексеруге жатпайды. Нәтижелерді басқа аудандар мен тұтас елдерге қатысты қолдануға болмайды.',
      en: 'Respondents chose to take part; they were not drawn at random; weighting to sex, age and education could not remove all differences; no sampling error can be calculated. Every release says whether and how its shares are weighted. Intervals are model-based, 95\u00a0%: they hold if taking part has nothing to do with the answers, or if weighting removes what it has. Overlapping intervals are not a test of a difference. The results do not carry over to other districts or to the countries as a whole.',
    },
  },
  {
    id: 'bases',
    title: {
      ru: 'Что считается и что скрыто',
      kk: 'Не есептеледі және не жасырылады',
      en: 'What is counted and what is hidden',
    },
    text: {
      ru: '100\u00a0% — те, кто дал ответ; затруднившиеся, отказавшиеся и пропустившие стоят рядом как доля тех, кому вопрос задан. Меньше 10 ответов не показываем никому, меньше 30 — никому, кроме исследователей; от 30 до 49 помечаем низкой надёжностью; оценку с интервалом шире 30 пунктов не публикуем. По сёлам ничего не публикуем. Полной считается анкета, где есть ответ хотя бы на 80\u00a0% основных вопросов, частичной — хотя бы на 50\u00a0%.',
      kk: '100\u00a0% – жауап бергендер; қиналғандар, жауап бергісі келмегендер және өткізіп жібергендер сұрақ қойылғандардың үлесі ретінде қатар берілген. 10-нан аз жауапты ешкімге көрсетпейміз, 30-дан азын зерттеушілерден басқа ешкімге көрсетпейміз; 30–49 жауапқа сенімділігі төмен деген белгі қоямыз; интервалы 30 пайыздық тармақтан кең бағалауды жарияламаймыз. Ауылдар бойынша ештеңе жарияламаймыз. Негізгі сұрақтардың кемінде 80\u00a0%-ына жауап берілсе, сауалнама толық, кемінде 50\u00a0%-ына берілсе – ішінара деп саналады.',
      en: 'The 100\u00a0% are those who gave an answer; those who found it hard to say, preferred not to answer or left it empty stand beside them as a share of those asked. Fewer than 10 answers are shown to nobody, fewer than 30 to researchers only; 30 to 49 are marked as of low reliability; an estimate with an interval wider than 30 points is not published. Nothing is published by village. A response is complete with answers to at least 80\u00a0% of the core questions, partial with at least 50\u00a0%.',
    },
  },
  {
    id: 'record',
    title: { ru: 'Торговля рядом с ответами', kk: 'Жауаптармен қатар: сауда', en: 'Trade beside the answers' },
    text: {
      ru: 'Таблица 1 приводится, как напечатана в тезисах исследования; пересчёт стоит отдельно и подписан. Доллары текущие, без поправки на инфляцию. Экспорт и импорт — со стороны Казахстана. Ответы каждой стороны стоят рядом только со статистикой своей страны.',
      kk: '1-кесте зерттеу тезистерінде басылғандай беріледі; қайта есептеу бөлек тұр және белгіленген. Доллар ағымдағы бағамен, инфляция ескерілмеген. Экспорт пен импорт Қазақстан тұрғысынан берілген. Әр тараптың жауаптары тек өз елінің статистикасымен қатар тұр.',
      en: 'Table 1 stands as printed in the abstract of the study; what is recomputed stands apart and says so. Dollars are current, not adjusted for inflation. Exports and imports are seen from Kazakhstan. The answers of each side stand beside the record of their own country only.',
    },
  },
];
