/** The points of a methodology sheet that stand before the first answer. `{…}` places are filled in. */
import type { Text } from '#lib/i18n/text.ts';

export const planTexts = {
  strategy: {
    ru: 'Опрос жителей по анкете «{title}», волна {wave}. Анкету заполняют сами, на телефоне или компьютере, или с помощником.',
    kk: 'Тұрғындардың «{title}» сауалнамасы, {wave} толқыны. Сауалнаманы адамдар өздері телефонда немесе компьютерде, немесе көмекшімен бірге толтырады.',
    en: 'A survey of residents with the questionnaire “{title}”, wave {wave}. People fill it in themselves, on a phone or a computer, or with a helper.',
  },
  conducted: {
    ru: 'Исследование проводит: {organisation}.',
    kk: 'Зерттеуді жүргізуші: {organisation}.',
    en: 'Conducted by: {organisation}.',
  },
  contact: {
    ru: 'Контакт для вопросов: {contact}.',
    kk: 'Сұрақтар бойынша байланыс: {contact}.',
    en: 'Contact for questions: {contact}.',
  },
  instrument: {
    ru: 'Анкета {questionnaire}, версия {version}: разделов — {sections}, вопросов — {items}. Точные формулировки и варианты ответа на каждом языке, порядок и переходы — в книге кодов: {address}. Контрольная сумма анкеты (SHA-256): {hash}.',
    kk: '{questionnaire} сауалнамасы, {version}-нұсқа: бөлімдер саны – {sections}, сұрақтар саны – {items}. Әр тілдегі дәл мәтіндер мен жауап нұсқалары, сұрақтардың реті мен өту ережелері кодтар анықтамалығында: {address}. Сауалнаманың бақылау сомасы (SHA-256): {hash}.',
    en: 'Questionnaire {questionnaire}, version {version}: {sections} sections, {items} questions. Exact wording and answer options in each language, order and routing are in the codebook: {address}. Checksum of the questionnaire (SHA-256): {hash}.',
  },
  order: {
    ru: 'Шкалы одной половине респондентов показаны от первого ответа к последнему, другой половине — наоборот; порядок вариантов в списках и двух групп разделов выбирается случайно; «другое» и «ничего из этого» всегда последние. Вопросы, которые к респонденту не относятся, программа пропускает. Где вопрос это допускает, можно ответить «затрудняюсь ответить» и «не хочу отвечать».',
    kk: 'Шкалалар респонденттердің бір жартысына алғашқы жауаптан соңғысына қарай, екінші жартысына керісінше көрсетіледі; тізімдегі нұсқалардың және бөлімдердің екі тобының реті кездейсоқ таңдалады; «басқа» мен «бұлардың ешқайсысы» әрдайым соңында тұрады. Респондентке қатысы жоқ сұрақтарды бағдарлама өткізіп жібереді. Сұрақ мүмкіндік берсе, «жауап беруге қиналамын» және «жауап бергім келмейді» деп жауап беруге болады.',
    en: 'One half of the respondents sees scales from the first answer to the last, the other half the other way round; options in lists and two groups of sections come in random order; “other” and “none of these” always stand last. Questions that do not apply to a respondent are left out by the program. Where a question allows it, “hard to say” and “prefer not to answer” are offered.',
  },
  optional: {
    ru: 'Дополнительные вопросы этой волны: {items}.',
    kk: 'Осы толқындағы қосымша сұрақтар: {items}.',
    en: 'Optional questions of this wave: {items}.',
  },
  noOptional: {
    ru: 'Дополнительные вопросы в этой волне не задавались.',
    kk: 'Бұл толқында қосымша сұрақтар қойылған жоқ.',
    en: 'No optional questions were asked in this wave.',
  },
  residents: {
    ru: 'Жители от 18 лет двух соседних районов: Большечерниговского (Самарская область, Россия) и Байтерек, бывшего Зеленовского (Западно-Казахстанская область, Казахстан).',
    kk: 'Көрші екі ауданның 18 жасқа толған тұрғындары: Большечернигов ауданы (Самара облысы, Ресей) және Бәйтерек ауданы, бұрынғы Зеленов ауданы (Батыс Қазақстан облысы, Қазақстан).',
    en: 'Residents aged 18 and over of two neighbouring districts: Bolshechernigovsky (Samara Region, Russia) and Bayterek, formerly Zelenov (West Kazakhstan Region, Kazakhstan).',
  },
} as const satisfies Record<string, Text>;
