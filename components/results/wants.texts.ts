import type { Text } from '#lib/i18n/text.ts';

export const wantsTexts = {
  title: {
    ru: 'Чего хотят жители и что им мешает',
    kk: 'Тұрғындар нені қалайды және оларға не кедергі',
    en: 'What residents want and what stands in their way',
  },
  measures: {
    ru: 'Что сделать в первую очередь: пять самых частых ответов',
    kk: 'Ең алдымен не істеу керек: ең жиі айтылған бес жауап',
    en: 'What should be done first: the five answers given most often',
  },
  barriers: {
    ru: 'Что мешает ездить и общаться',
    kk: 'Барып-келуге және араласуға не кедергі',
    en: 'What gets in the way of travelling and keeping in touch',
  },
  mostMeasure: {
    ru: 'Чаще всего хотят: {measure}.',
    kk: 'Ең жиі қалайтыны: {measure}.',
    en: 'Wanted most often: {measure}.',
  },
  mostBarrier: {
    ru: 'Чаще всего мешает: {barrier}.',
    kk: 'Ең жиі кедергі болатыны: {barrier}.',
    en: 'Most often in the way: {barrier}.',
  },
  ofMeasures: {
    ru: 'Доля назвавших среди всех ответивших.',
    kk: 'Барлық жауап бергендер арасында осыны атағандардың үлесі.',
    en: 'The share naming it among all who answered.',
  },
  ofBarriers: {
    ru: 'Доля ответов {labels} среди всех ответивших.',
    kk: 'Барлық жауап бергендер арасында {labels} деген жауаптардың үлесі.',
    en: 'The share answering {labels} among all who answered.',
  },
  log: {
    ru: 'Что происходило на пунктах пропуска',
    kk: 'Өткізу пункттерінде не болды',
    en: 'What happened at the crossings',
  },
  logNote: {
    ru: 'По журналу исследователей. Закрашенная полоса — время опроса.',
    kk: 'Зерттеушілер журналы бойынша. Боялған жолақ – сауалнама жүрген уақыт.',
    en: 'From the log that the researchers keep. The shaded band is the time of the survey.',
  },
  days: { ru: '{from} — {to}', kk: '{from} – {to}', en: '{from} to {to}' },
} as const satisfies Record<string, Text>;
