/** Why a release cannot be published, by the reason. */
import type { Text } from '#lib/i18n/text.ts';
import type { ReleaseRefusal } from '#lib/releases/release-refusal.ts';

export const refusalTexts: Readonly<Record<ReleaseRefusal['reason'], Text>> = {
  TRIAL_WAVE: {
    ru: 'Пробная волна не входит ни в один выпуск.',
    kk: 'Сынақ толқыны ешбір шығарылымға кірмейді.',
    en: 'A trial wave never enters a release.',
  },
  NOT_OPENED: {
    ru: 'Волна ещё не открывалась.',
    kk: 'Толқын әлі ашылған жоқ.',
    en: 'The wave has not been opened yet.',
  },
  EMBARGO: {
    ru: 'Волна открыта, и её данные под эмбарго. Выпуск можно опубликовать после закрытия.',
    kk: 'Толқын ашық, деректеріне эмбарго қойылған. Шығарылымды толқын жабылған соң жариялауға болады.',
    en: 'The wave is open under embargo. A release can be published after it closes.',
  },
  NOTHING_CHOSEN: {
    ru: 'Отметьте хотя бы одну таблицу.',
    kk: 'Кемінде бір кестені белгілеңіз.',
    en: 'Choose at least one table.',
  },
  NOTHING_SHOWN: {
    ru: 'В выбранных таблицах ничего нельзя показать: ответов слишком мало.',
    kk: 'Таңдалған кестелерде ештеңе көрсетуге болмайды: жауап тым аз.',
    en: 'Nothing in the chosen tables can be shown: there are too few answers.',
  },
  TOO_FEW_NEW: {
    ru: 'С прошлого выпуска прибавилось слишком мало ответов: разница двух выпусков выдала бы ответы отдельных людей.',
    kk: 'Өткен шығарылымнан бері тым аз жауап қосылды: екі шығарылымның айырмасы жеке адамдардың жауабын ашып қояр еді.',
    en: 'Too few responses have come since the last release: the difference of the two would reveal the answers of single people.',
  },
  METHODOLOGY_INCOMPLETE: {
    ru: 'Лист методики неполон. Без этих пунктов выпуск не публикуется:',
    kk: 'Әдістеме парағы толық емес. Мына тармақтарсыз шығарылым жарияланбайды:',
    en: 'The methodology sheet is incomplete. A release is not published without these points:',
  },
};

export const toMethods: Text = {
  ru: 'Заполнить лист методики',
  kk: 'Әдістеме парағын толтыру',
  en: 'Fill in the methodology sheet',
};
