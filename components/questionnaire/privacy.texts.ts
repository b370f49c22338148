import type { Plural } from '#lib/i18n/plural.ts';
import type { Text } from '#lib/i18n/text.ts';

type Part = Readonly<{ title: Text; paragraphs: readonly Text[]; list?: readonly Text[] }>;

export const privacyTitle: Text = { ru: 'Что мы храним', kk: 'Нені сақтаймыз', en: 'What we keep' };

export const monthForms: Plural = {
  ru: { one: '{n} месяц', few: '{n} месяца', many: '{n} месяцев', other: '{n} месяца' },
  kk: { one: '{n} ай', other: '{n} ай' },
  en: { one: '{n} month', other: '{n} months' },
};

/** Who asks: where no wave is open there is nobody to name. */
export const privacyWho: Part = {
  title: { ru: 'Кто проводит опрос', kk: 'Сауалнаманы кім жүргізеді', en: 'Who runs the survey' },
  paragraphs: [
    {
      ru: 'Опрос проводит {organisation}. Контакт для вопросов: {contact}.',
      kk: 'Сауалнаманы {organisation} жүргізеді. Сұрақтарыңыз болса: {contact}.',
      en: 'The survey is run by {organisation}. Contact for questions: {contact}.',
    },
  ],
};

/** {months} are the wave's. */
export const privacyParts: readonly Part[] = [
  {
    title: { ru: 'Чего мы не знаем о вас', kk: 'Сіз туралы нені білмейміз', en: 'What we do not know about you' },
    paragraphs: [
      {
        ru: 'Мы не спрашиваем и не храним имя, адрес, телефон и электронную почту. Адрес вашего устройства в интернете и название браузера в базу не записываются. Посторонних счётчиков и рекламы на страницах нет.',
        kk: 'Аты-жөніңізді, мекенжайыңызды, телефоныңызды және электрондық поштаңызды сұрамаймыз, сақтамаймыз. Құрылғыңыздың интернеттегі мекенжайы мен браузеріңіздің атауы базаға жазылмайды. Беттерде бөгде санауыштар мен жарнама жоқ.',
        en: 'We neither ask for nor keep your name, address, phone number or e-mail. The internet address of your device and the name of your browser are not written to the database. There are no outside counters and no advertising on these pages.',
      },
    ],
  },
  {
    title: { ru: 'Что хранится', kk: 'Қандай дерек сақталады', en: 'What is kept' },
    paragraphs: [
      {
        ru: 'Ваши ответы в виде кодов и то, что вы написали сами. Вместо села хранится только сельское поселение или сельский округ. Вместе с ответами хранятся:',
        kk: 'Код түріндегі жауаптарыңыз бен өзіңіз жазған мәтін. Ауылдың орнына тек ауылдық қоныс немесе ауылдық округ сақталады. Жауаптармен бірге мыналар сақталады:',
        en: 'Your answers as codes, and what you wrote yourself. Instead of the village only the rural settlement or rural okrug is kept. With the answers we keep:',
      },
    ],
    list: [
      {
        ru: 'день, когда ответы пришли, и минута, когда вы начали; минута прихода хранится отдельно 14 дней;',
        kk: 'жауаптар келген күн және сіз бастаған минут; жауаптар келген минут бөлек, 14 күн сақталады;',
        en: 'the day the answers arrived and the minute you began; the minute of arrival is kept apart, for 14 days;',
      },
      {
        ru: 'сколько секунд занял каждый раздел и на каком языке вы его читали;',
        kk: 'әр бөлімге неше секунд кеткені және оны қай тілде оқығаныңыз;',
        en: 'how many seconds each section took and the language you read it in;',
      },
      {
        ru: 'в каком порядке шли вопросы и варианты ответов;',
        kk: 'сұрақтар мен жауап нұсқаларының қандай ретпен көрсетілгені;',
        en: 'the order in which questions and options were shown;',
      },
      {
        ru: 'телефон это был, планшет или компьютер, и помогал ли вам кто-нибудь отвечать;',
        kk: 'телефон, планшет әлде компьютер болғаны және біреудің көмектескені не көмектеспегені;',
        en: 'whether it was a phone, a tablet or a computer, and whether somebody helped you answer;',
      },
      {
        ru: 'отпечаток кода для удаления: по нему код узнать нельзя.',
        kk: 'өшіру кодынан есептелген белгі: одан кодтың өзін білу мүмкін емес.',
        en: 'a fingerprint of the code for deletion, from which the code itself cannot be found.',
      },
    ],
  },
  {
    title: { ru: 'Пока вы отвечаете', kk: 'Сіз жауап беріп отырғанда', en: 'While you answer' },
    paragraphs: [
      {
        ru: 'До вашего согласия не хранится ничего. После согласия, когда указаны возраст и район, ответы сохраняются на вашем устройстве и, если есть связь, раздел за разделом на сервере, чтобы не пропали. Если остановиться и не отправить их, после окончания опроса незаконченная анкета либо входит в исследование (если отвечено не меньше половины основных вопросов), либо от неё остаётся только число: до какого раздела дошли.',
        kk: 'Келісім бергеніңізге дейін ештеңе сақталмайды. Келісім беріп, жасыңыз бен ауданыңызды көрсеткен соң жауаптар құрылғыңызда, ал байланыс болса, жоғалмауы үшін бөлім сайын серверде де сақталады. Тоқтап, жіберместен қалдырсаңыз, сауалнама мерзімі біткен соң аяқталмаған сауалнама не зерттеуге кіреді (негізгі сұрақтардың кемінде жартысына жауап берілсе), не одан бір ғана сан қалады: қай бөлімге дейін жеткеніңіз.',
        en: 'Before you agree, nothing is kept. Once you have agreed and given your age and district, the answers are kept on your device and, while there is a connection, section by section on the server, so that they are not lost. If you stop without sending them, then after the survey has closed an unfinished questionnaire either enters the study (if at least half of the main questions are answered) or leaves only a number: the section it got to.',
      },
      {
        ru: 'Если вы не согласились, вам меньше 18 лет или вы живёте в другом месте, остаётся только общий счётчик за день.',
        kk: 'Келіспесеңіз, 18-ге толмасаңыз немесе басқа жерде тұрсаңыз, тек сол күнгі жалпы сан қалады.',
        en: 'If you did not agree, are under 18 or live elsewhere, only a count for the day remains.',
      },
    ],
  },
  {
    title: {
      ru: 'Кто видит ответы и как долго',
      kk: 'Жауаптарды кім көреді, олар қанша уақыт сақталады',
      en: 'Who sees the answers, and for how long',
    },
    paragraphs: [
      {
        ru: 'Отдельные анкеты видят только исследователи. Публикуются только обобщённые результаты, по сёлам не публикуется ничего, свободные тексты не публикуются. Ответы хранятся {months}.',
        kk: 'Әр адамның жауаптарын зерттеушілер ғана көреді. Нәтижелер тек жалпыланған түрде жарияланады, ауылдар бойынша ештеңе жарияланбайды, еркін мәтіндер де жарияланбайды. Жауаптар {months} сақталады.',
        en: 'Only researchers see single questionnaires. Only summary results are published, nothing by village, and no open texts. The answers are kept for {months}.',
      },
    ],
  },
  {
    title: { ru: 'Как удалить ответы', kk: 'Жауаптарды қалай өшіруге болады', en: 'How to delete your answers' },
    paragraphs: [
      {
        ru: 'По коду, который показан после согласия и в конце. Ответы и черновик удаляются сразу и полностью; остаётся только отпечаток номера анкеты, чтобы она не вернулась из резервной копии. Уже опубликованные общие цифры не пересчитываются.',
        kk: 'Келісімнен кейін және соңында көрсетілетін код арқылы. Жауаптар мен қаралама бірден, толығымен өшіріледі; олар сақтық көшірмеден қайта қалпына келмеуі үшін сауалнама нөмірінен есептелген белгі ғана қалады. Жарияланып қойған жалпы сандар қайта есептелмейді.',
        en: 'With the code that is shown after consent and at the end. The answers and the draft are deleted at once and completely; only a fingerprint of their number remains, so that they do not come back from a backup. Summary figures already published are not recalculated.',
      },
    ],
  },
  {
    title: { ru: 'Файлы cookie', kk: 'Cookie файлдары', en: 'Cookies' },
    paragraphs: [
      {
        ru: 'Если в браузере выключен JavaScript, место в анкете запоминает файл cookie до закрытия браузера. Иначе анкета обходится без них. Выбор крупного шрифта хранится на вашем устройстве.',
        kk: 'Браузерде JavaScript өшірулі болса, сауалнамадағы орныңызды браузер жабылғанша cookie файлы сақтайды. Әйтпесе олар қолданылмайды. Ірі әріп таңдауы құрылғыңызда сақталады.',
        en: 'If JavaScript is off, a cookie remembers your place in the questionnaire until the browser is closed. Otherwise the survey needs none. The choice of large type is kept on your device.',
      },
    ],
  },
];

export const privacyWithdraw: Text = {
  ru: 'Удалить ответы по коду',
  kk: 'Код арқылы жауаптарды өшіру',
  en: 'Delete answers with a code',
};
