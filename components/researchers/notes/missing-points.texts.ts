import type { Text } from '#lib/i18n/text.ts';
import type { MethodologyPoint } from '#lib/releases/methodology-sheet.ts';

const fromData: Text = {
  ru: 'появится вместе с ответами.',
  kk: 'жауаптармен бірге пайда болады.',
  en: 'comes with the responses.',
};
const always: Text = {
  ru: 'складывается из настроек волны.',
  kk: 'толқын баптауларынан құралады.',
  en: 'is made of the settings of the wave.',
};

/** What to do about a point that is missing. */
export const pointHelp: Readonly<Record<MethodologyPoint, Text>> = {
  strategy: always,
  instrument: always,
  modes: fromData,
  dates: fromData,
  sizes: fromData,
  sponsors: {
    ru: 'впишите заказчика ниже, организацию и контакт — в настройках волны до её открытия, на всех трёх языках.',
    kk: 'тапсырыс берушіні төменде, ұйым мен байланысты толқын ашылғанға дейін оның баптауларында үш тілде жазыңыз.',
    en: 'write the sponsor below, the organisation and the contact in the settings of the wave before it opens, in all three languages.',
  },
  population: {
    ru: 'впишите ниже на всех трёх языках.',
    kk: 'төменде үш тілде жазыңыз.',
    en: 'write it below in all three languages.',
  },
  sample: {
    ru: 'впишите ниже, как искали респондентов, на всех трёх языках.',
    kk: 'респонденттерді қалай іздегеніңізді төменде үш тілде жазыңыз.',
    en: 'write below how respondents were recruited, in all three languages.',
  },
  weighting: {
    ru: 'укажите источник и таблицу у каждого итога населения.',
    kk: 'халық санының әр жиынтығында дереккөз бен кестені көрсетіңіз.',
    en: 'give source and table of every population total.',
  },
  processing: {
    ru: 'впишите ниже, как проверяли и обрабатывали ответы, на всех трёх языках.',
    kk: 'жауаптарды қалай тексеріп, өңдегеніңізді төменде үш тілде жазыңыз.',
    en: 'write below how responses were checked and processed, in all three languages.',
  },
  limitations: {
    ru: 'впишите ограничения ниже; контакт берётся из настроек волны.',
    kk: 'шектеулерді төменде жазыңыз; байланыс толқын баптауларынан алынады.',
    en: 'write the limitations below; the contact is taken from the settings of the wave.',
  },
};
