/** What public texts may say of precision. It follows from how respondents were found and is no matter of taste. */
import type { Text } from '#lib/i18n/text.ts';
import type { Sampling } from '#lib/waves/wave.ts';

export const samplingTexts: Readonly<Record<Sampling, Text>> = {
  probability: {
    ru: 'Респонденты отобраны случайно.',
    kk: 'Респонденттер кездейсоқ іріктелген.',
    en: 'Respondents were drawn at random.',
  },
  quota: {
    ru: 'Респондентов набирали по квотам, случайного отбора не было.',
    kk: 'Респонденттер квота бойынша жиналды, кездейсоқ іріктеу болған жоқ.',
    en: 'Respondents were recruited to quotas; nobody was drawn at random.',
  },
  'opt-in': {
    ru: 'Ссылка на опрос открыта: отвечали те, кто захотел. Случайного отбора и квот не было.',
    kk: 'Сауалнама сілтемесі ашық болды: қалаған адам жауап берді. Кездейсоқ іріктеу де, квота да болған жоқ.',
    en: 'The link to the survey was open: anyone who wished could answer. Nobody was drawn at random, and there were no quotas.',
  },
  mixed: {
    ru: 'Часть респондентов отобрана случайно, часть пришла по открытой ссылке; вместе это не случайная выборка.',
    kk: 'Респонденттердің бір бөлігі кездейсоқ іріктелді, бір бөлігі ашық сілтемемен келді; бірге алғанда бұл кездейсоқ іріктеме емес.',
    en: 'Some respondents were drawn at random, some came by an open link; taken together they are no random sample.',
  },
};

/** Fixed: it stands wherever figures of a sample that was not drawn at random are made public. */
export const optInSentence: Text = {
  ru: 'Респонденты решили участвовать сами и не отобраны случайно; взвешивание по полу, возрасту и образованию не убирает всех различий; ошибку выборки рассчитать нельзя.',
  kk: 'Респонденттер қатысуды өздері шешті, олар кездейсоқ іріктелген жоқ; жынысы, жасы және білімі бойынша салмақтау барлық айырмашылықты жоя алмайды; іріктеу қателігін есептеу мүмкін емес.',
  en: 'Respondents chose to take part; they were not drawn at random; weighting to sex, age and education cannot remove all differences; no sampling error can be calculated.',
};

export const intervalTexts = {
  probability: {
    ru: '95-процентный интервал',
    kk: '95 пайыздық интервал',
    en: '95\u00a0% interval',
  },
  weighted: {
    ru: 'модельный 95-процентный интервал, исходит из того, что взвешивание устраняет смещение отбора',
    kk: 'модельдік 95 пайыздық интервал, салмақтау іріктеудегі ығысуды жояды деген болжамға негізделген',
    en: 'model-based 95\u00a0% interval, assumes that weighting removes selection bias',
  },
  unweighted: {
    ru: 'модельный 95-процентный интервал, исходит из того, что участие не связано с ответами',
    kk: 'модельдік 95 пайыздық интервал, қатысу жауаптарға байланысты емес деген болжамға негізделген',
    en: 'model-based 95\u00a0% interval, assumes that taking part has nothing to do with the answers',
  },
} as const satisfies Record<string, Text>;
