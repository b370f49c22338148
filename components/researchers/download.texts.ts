import type { Text } from '#lib/i18n/text.ts';

export const downloadTexts = {
  title: { ru: 'Скачать ответы', kk: 'Жауаптарды жүктеп алу', en: 'Download the responses' },
  csv: { ru: 'CSV для анализа', kk: 'Талдауға арналған CSV', en: 'CSV for analysis' },
  csvUse: {
    ru: 'Коды ответов и имена переменных: для R, Python, SPSS и Stata.',
    kk: 'Жауап кодтары мен айнымалы атаулары: R, Python, SPSS және Stata үшін.',
    en: 'Codes of answers and names of variables: for R, Python, SPSS and Stata.',
  },
  excel: { ru: 'CSV для Excel', kk: 'Excel үшін CSV', en: 'CSV for Excel' },
  excelUse: {
    ru: 'Ответы словами, на русском: открывается в Excel двойным щелчком.',
    kk: 'Жауаптар сөзбен, қазақша: Excel-де екі рет шертсе ашылады.',
    en: 'Answers in words, in English: opens in Excel with a double click.',
  },
} satisfies Record<string, Text>;
