/** The crosstab: what can be asked, how it is read, what is not shown and why. */
import type { Text } from '#lib/i18n/text.ts';

export const crossTexts = {
  title: { ru: 'Таблица сопряжённости', kk: 'Түйіндестік кестесі', en: 'Crosstab' },
  intro: {
    ru: 'Любая переменная по любой другой: доли с интервалами, проверка, сила связи и ячейки, которые выделяются.',
    kk: 'Кез келген айнымалы басқасы бойынша: интервалдары бар үлестер, тексеру, байланыс күші және ерекшеленетін ұяшықтар.',
    en: 'Any variable by any other: shares with intervals, the test, its size, and the cells that stand out.',
  },
  rows: { ru: 'В строках', kk: 'Жолдарда', en: 'Rows' },
  columns: { ru: 'в столбцах', kk: 'бағандарда', en: 'columns' },
  choose: { ru: 'выберите', kk: 'таңдаңыз', en: 'choose one' },
  chooseHint: {
    ru: 'Выберите переменную для строк и нажмите «Показать».',
    kk: 'Жолдарға айнымалы таңдап, «Көрсету» түймесін басыңыз.',
    en: 'Choose a variable for the rows and press “Show”.',
  },
  shares: { ru: 'доли', kk: 'үлестер', en: 'shares' },
  intervals: { ru: 'интервалы', kk: 'интервалдар', en: 'intervals' },
  marks: { ru: 'отметки', kk: 'белгілер', en: 'marks' },
  with: { ru: 'показать', kk: 'көрсету', en: 'shown' },
  without: { ru: 'не показывать', kk: 'көрсетпеу', en: 'not shown' },
  all: { ru: 'Все в таблице', kk: 'Кестедегілердің бәрі', en: 'All in the table' },
  base: { ru: 'n = {n}, эфф. {nEff}', kk: 'n = {n}, тиімді {nEff}', en: 'n = {n}, effective {nEff}' },
  scroll: { ru: 'Таблица, прокручивается вбок', kk: 'Кесте, бүйірге айналдырылады', en: 'Table, scrolls sideways' },
  hidden: { ru: 'скрыто', kk: 'жасырылған', en: 'hidden' },
  hiddenNote: {
    ru: '«…» — скрыто: там от 1 до 9 человек или по этой ячейке можно было бы вычислить такую.',
    kk: '«…» – жасырылған: онда 1–9 адам бар немесе бұл ұяшық арқылы сондай ұяшықты есептеп шығаруға болар еді.',
    en: '“…” is hidden: 1 to 9 people stand there, or such a cell could be worked out from it.',
  },
  above: { ru: 'больше ожидаемого', kk: 'күтілгеннен көп', en: 'more than expected' },
  below: { ru: 'меньше ожидаемого', kk: 'күтілгеннен аз', en: 'fewer than expected' },
  marksNote: {
    ru: '▲ больше, ▼ меньше, чем было бы без связи: стандартизованный остаток за пределом t после поправки Холма по ячейкам (95\u00a0%).',
    kk: '▲ байланыс болмағандағыдан көп, ▼ аз: стандартталған қалдық ұяшықтар бойынша Холм түзетуінен кейін t шегінен асады (95\u00a0%).',
    en: '▲ more, ▼ fewer than without an association: the adjusted residual lies beyond t after Holm over the cells (95\u00a0%).',
  },
  noMarks: {
    ru: 'Отметок нет: без проверки их не ставим.',
    kk: 'Белгілер жоқ: тексерусіз қойылмайды.',
    en: 'No marks: without a test there are none.',
  },
  withoutAnswer: {
    ru: 'Оба вопроса заданы, но хотя бы на один нет ответа: {n}.',
    kk: 'Екі сұрақ та қойылып, кемінде біреуіне жауап бермегендер: {n}.',
    en: 'Asked both and gave no answer to at least one: {n}.',
  },
  few: { ru: 'меньше 10', kk: '10-нан аз', en: 'fewer than 10' },
  leftOut: {
    ru: 'Столбцы, которых в таблице нет: {columns}.',
    kk: 'Кестеде жоқ бағандар: {columns}.',
    en: 'Columns left out: {columns}.',
  },
  leftOutTotals: {
    ru: 'Итоги посчитаны без них.',
    kk: 'Жиынтықтар оларсыз есептелген.',
    en: 'The totals are without them.',
  },
  pooled: {
    ru: 'Столбец «Все в таблице» сводит оба района вместе и зависит от выбранных весов.',
    kk: '«Кестедегілердің бәрі» бағаны екі ауданды біріктіреді және таңдалған салмаққа байланысты.',
    en: '“All in the table” takes both districts together and depends on the weights chosen.',
  },
  test: {
    ru: 'Проверка независимости (Рао — Скотт{form}): F = {f} при {ndf} и {ddf} ст. св., {p}. Семья из одной проверки, поправка не нужна.',
    kk: 'Тәуелсіздікті тексеру (Рао – Скотт{form}): F = {f}, еркіндік дәрежесі {ndf} және {ddf}, {p}. Бір ғана тексеру, түзету керек емес.',
    en: 'Test of independence (Rao–Scott{form}): F = {f} on {ndf} and {ddf} df, {p}. A family of one test: no adjustment.',
  },
  nullForm: {
    ru: ', форма для разреженной таблицы',
    kk: ', сирек кестеге арналған түрі',
    en: ', form for a sparse table',
  },
  noTest: { ru: 'Проверки нет: {reason}.', kk: 'Тексеру жоқ: {reason}.', en: 'No test: {reason}.' },
  strength: { ru: 'V Крамера {v}.', kk: 'Крамердің V мәні {v}.', en: 'Cramér’s V {v}.' },
  strengthSize: { ru: 'V Крамера {v}: {size}.', kk: 'Крамердің V мәні {v}: {size}.', en: 'Cramér’s V {v}: {size}.' },
  corrected: {
    ru: 'С поправкой на смещение {v}.',
    kk: 'Ығысуға түзетілгені {v}.',
    en: 'Bias-corrected {v}.',
  },
  ordinal: {
    ru: 'Порядковая связь по шагам обеих шкал (n = {n}): тау-b {tau}; гамма {gamma}. Гамма не учитывает совпадений и на коротких шкалах велика.',
    kk: 'Екі шкаланың қадамдары бойынша реттік байланыс (n = {n}): тау-b {tau}; гамма {gamma}. Гамма бірдей жауаптарды есепке алмайды, қысқа шкалаларда үлкен шығады.',
    en: 'Ordinal association over the steps of both scales (n = {n}): tau-b {tau}; gamma {gamma}. Gamma leaves ties out and is large on short scales.',
  },
  noCause: {
    ru: 'Связь не говорит о причине.',
    kk: 'Байланыс себепті көрсетпейді.',
    en: 'An association says nothing of causes.',
  },
} as const satisfies Record<string, Text>;

export const sharesTexts = {
  column: { ru: 'по столбцу', kk: 'баған бойынша', en: 'of the column' },
  row: { ru: 'по строке', kk: 'жол бойынша', en: 'of the row' },
  count: { ru: 'числа людей', kk: 'адам саны', en: 'counts of people' },
} as const satisfies Record<string, Text>;

export const leftOutTexts = {
  BASE_TOO_SMALL: { ru: 'слишком мало людей', kk: 'адам тым аз', en: 'too few people' },
  DIFFERENCING: {
    ru: 'фильтр выдал бы нескольких человек',
    kk: 'сүзгі бірнеше адамды көрсетіп қояр еді',
    en: 'the filter would give a few people away',
  },
  PROTECTS_OTHERS: {
    ru: 'иначе можно было бы вычислить предыдущие',
    kk: 'әйтпесе алдыңғыларын есептеп шығаруға болар еді',
    en: 'or the ones before could be worked out',
  },
} as const satisfies Record<string, Text>;

export const noTableTexts = {
  EMPTY_BASE: {
    ru: 'Никто не ответил на оба вопроса: таблицы нет.',
    kk: 'Екі сұраққа да ешкім жауап бермеді: кесте жоқ.',
    en: 'Nobody answered both: there is no table.',
  },
  BASE_TOO_SMALL: {
    ru: 'На оба вопроса ответили слишком немногие: ничего не показываем.',
    kk: 'Екі сұраққа да жауап бергендер тым аз: ештеңе көрсетпейміз.',
    en: 'Too few answered both: nothing is shown.',
  },
  TOO_MANY_CELLS: {
    ru: 'В таблице слишком много ячеек, её не прочесть. Объедините ответы перекодировкой.',
    kk: 'Кестеде ұяшық тым көп, оқылмайды. Жауаптарды қайта кодтау арқылы біріктіріңіз.',
    en: 'The table has too many cells to be read. Merge answers with a recode.',
  },
  CANNOT_PROTECT: {
    ru: 'Что ни скрывай, малые числа можно было бы вычислить. Объедините ответы перекодировкой.',
    kk: 'Не жасырсақ та, шағын сандарды есептеп шығаруға болар еді. Жауаптарды қайта кодтау арқылы біріктіріңіз.',
    en: 'Whatever is hidden, small counts could be worked out. Merge answers with a recode.',
  },
} as const satisfies Record<string, Text>;
