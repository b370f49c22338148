/**
 * The banner tables of a release as one formatted workbook: the tables, and a sheet that says what they are. Text is
 * written as text, so nothing in it is ever computed.
 */
import { type Cell, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { optInSentence, samplingTexts } from '#lib/releases/precision.texts.ts';
import type { Release } from '#lib/releases/release.ts';
import { type BannerLine, bannerLines, wordColumns } from './banner-rows.ts';
import { bannerStyles, styleOf } from './banner-styles.ts';
import { bannerTexts as texts } from './banner-workbook.texts.ts';

/** `address`: of the release. */
type Wanted = Readonly<{ release: Release; locale: Locale; address: string }>;

export const bannerFileName = ({ number, wave }: Pick<Release, 'number' | 'wave'>, locale: Locale): string =>
  `release_${number}_${wave}_banner_${locale}.xlsx`;

export const bannerWorkbook = (wanted: Wanted): Promise<Uint8Array> => {
  const { release, locale } = wanted;
  const published = new Date(release.publishedOn);
  return writeXlsx({
    sheets: [tablesSheet(wanted), aboutSheet(wanted)],
    properties: { title: release.title[locale], created: published, modified: published },
    defaultFont: { name: 'Calibri', size: 11 },
  });
};

const releaseLine = ({ release, locale }: Wanted): string =>
  fill(texts.release[locale], {
    number: release.number,
    date: formatDate(release.publishedOn, locale, 'UTC'),
    wave: release.wave,
    weight: fill(texts[release.weight][locale], { run: release.weightRun ?? '' }),
  });

/** Of a sample that was not drawn at random the fixed sentence stands on every sheet. */
const samplingLine = ({ release, locale }: Wanted): string => {
  const { sampling } = release.content.methodology;
  return (sampling === 'probability' ? samplingTexts[sampling] : optInSentence)[locale];
};

/** Lines above the head of the tables. */
const linesAbove = 3;
const linesOfHead = 3;

const tablesSheet = (wanted: Wanted): WriteSheet => {
  const { release, locale } = wanted;
  const lines = bannerLines(release.content.banner, locale);
  const above = [release.title[locale], releaseLine(wanted), samplingLine(wanted)];
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: bannerStyles.heading }]]);
  for (const [index, line] of lines.entries()) {
    for (const column of line.cells.keys())
      cells.set(`${index + linesAbove},${column}`, { style: styleOf(line.kind, column) });
  }
  const width = release.content.banner.columns.length;
  return {
    name: texts.tables[locale],
    rows: [...above.map((text) => [text]), ...lines.map((line) => [...line.cells])],
    cells,
    columns: [{ width: 58 }, { width: 16 }, ...Array.from({ length: width }, () => ({ width: 12 }))],
    merges: lines.slice(0, 2).flatMap((_line, index) => mergesOf(lines, index)),
    freezePane: { rows: linesAbove + linesOfHead, columns: wordColumns },
    headerFooter: { oddFooter: `&L${wanted.address.replaceAll('&', '&&')}&R&P / &N` },
    pageSetup: {
      ...{ orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `$${linesAbove + 1}:$${linesAbove + linesOfHead}`,
    },
  };
};

/** Neighbouring columns of one district, and within it of one variable, stand under one head. */
const mergesOf = (lines: readonly BannerLine[], row: number): readonly MergeRange[] => {
  const keys = (lines[row]?.cells ?? []).map((_cell, column) =>
    lines
      .slice(0, row + 1)
      .map((line) => line.cells[column])
      .join('\n'),
  );
  const starts = keys.flatMap((key, column) => (column >= wordColumns && key !== keys[column - 1] ? [column] : []));
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? keys.length) - 1;
    const at = row + linesAbove;
    return end > start ? [{ startRow: at, endRow: at, startCol: start, endCol: end }] : [];
  });
};

const aboutSheet = (wanted: Wanted): WriteSheet => {
  const { release, locale, address } = wanted;
  const { questionnaire } = release.content;
  const values = {
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    data: formatNumber(release.dataVersion, locale),
    hash: release.hash,
  };
  const lines = [
    release.title[locale],
    releaseLine(wanted),
    fill(texts.address[locale], { address }),
    fill(texts.questionnaire[locale], values),
    texts.unit[locale],
    texts.hidden[locale],
    samplingLine(wanted),
  ];
  return {
    name: texts.about[locale],
    rows: lines.map((line) => [line]),
    cells: new Map(
      lines.map((_line, row) => [`${row},0`, { style: row === 0 ? bannerStyles.heading : bannerStyles.prose }]),
    ),
    columns: [{ width: 100 }],
  };
};
