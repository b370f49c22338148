import type { Text } from '#lib/i18n/text.ts';

export const withdrawTexts = {
  title: { ru: 'Удалить свои ответы', kk: 'Жауаптарыңызды өшіру', en: 'Delete your answers' },
  lead: {
    ru: 'Введите код, который вы получили в начале опроса и вместе с квитанцией. Ответы, отправленные под этим кодом, будут удалены полностью. Это нельзя отменить.',
    kk: 'Сауалнаманың басында және түбіртекпен бірге берілген кодты енгізіңіз. Осы кодпен жіберілген жауаптар толығымен өшіріледі. Оны кейін қайтару мүмкін емес.',
    en: 'Enter the code you were given at the start of the survey and with the receipt. The answers sent under it will be deleted completely. This cannot be undone.',
  },
  label: { ru: 'Код', kk: 'Код', en: 'Code' },
  help: {
    ru: 'Большие или маленькие буквы, с дефисами или без — неважно.',
    kk: 'Бас әріп пе, кіші әріп пе, сызықшасы бар ма, жоқ па – бәрібір.',
    en: 'Capital or small letters, with or without hyphens: either will do.',
  },
  submit: { ru: 'Удалить ответы', kk: 'Жауаптарды өшіру', en: 'Delete the answers' },
  yes: { ru: 'Ответы удалены.', kk: 'Жауаптар өшірілді.', en: 'The answers have been deleted.' },
  yesNote: {
    ru: 'В базе их больше нет, в следующих результатах их не будет.',
    kk: 'Олар базада жоқ, келесі нәтижелерге де кірмейді.',
    en: 'They are no longer in the database and will not be in any later results.',
  },
  no: {
    ru: 'Ответов с таким кодом нет. Проверьте, все ли 20 знаков введены верно.',
    kk: 'Мұндай кодпен жіберілген жауап жоқ. 20 таңбаның бәрі дұрыс енгізілгенін тексеріңіз.',
    en: 'There are no answers under this code. Check that all 20 characters are right.',
  },
  later: {
    ru: 'Слишком много попыток подряд. Подождите минуту и попробуйте ещё раз.',
    kk: 'Қатарынан тым көп әрекет жасалды. Бір минут күтіп, қайта көріңіз.',
    en: 'Too many attempts in a row. Wait a minute and try again.',
  },
  lost: {
    ru: 'Без кода найти ваши ответы нельзя: с ними не хранится ничего, что указывало бы на вас.',
    kk: 'Кодсыз жауаптарыңызды табу мүмкін емес: олармен бірге сізді көрсететін ешқандай дерек сақталмайды.',
    en: 'Without the code your answers cannot be found: nothing that points to you is kept with them.',
  },
} as const satisfies Readonly<Record<string, Text>>;
