/** For tests: a release of synthetic responses as a store would hold it, with two hidden cells in its banner. */
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import type { Text } from '#lib/i18n/text.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { resultFigures } from '#lib/results/figures.ts';
import type { Banner, BannerColumn } from './banner.ts';
import type { NewRelease } from './release.ts';

const same = (word: string): Text => ({ ru: `${word} ру`, kk: `${word} қаз`, en: `${word} en` });

const columns: readonly BannerColumn[] = [1, 2].flatMap((district) => [
  { id: `district-${district}`, district, by: 'district', label: same(`District ${district}`) },
  { id: `sex-${district}-1`, district, by: 'sex', label: { ru: 'Мужчины', kk: 'Ерлер', en: 'Men' } },
  { id: `sex-${district}-2`, district, by: 'sex', label: { ru: 'Женщины', kk: 'Әйелдер', en: 'Women' } },
]);

const share = (value: number) => ({ share: value });

const banner: Banner = {
  columns,
  tables: [
    {
      variable: 'coop_aware',
      item: 'coop_aware',
      title: { ru: 'Слышали ли вы?', kk: '=Естідіңіз бе?', en: 'Have you heard?' },
      bases: [
        { n: 100, nEff: 90.5 },
        {},
        { n: 60, nEff: 52 },
        { n: 110, nEff: 100 },
        { n: 50, nEff: 45 },
        { n: 60, nEff: 55 },
      ],
      rows: [
        { code: 1, label: same('Yes'), cells: [share(0.255), {}, share(0.3), share(0.5), {}, share(1 / 3)] },
        { code: 2, label: same('No'), cells: [share(0.745), {}, share(0.7), share(0.5), share(0.4), share(2 / 3)] },
      ],
    },
    {
      variable: 'comfort_boss',
      item: 'comfort',
      title: same('How comfortable'),
      rowLabel: same('with a boss'),
      bases: columns.map(() => ({ n: 100, nEff: 100 })),
      rows: [{ code: 1, label: same('Fully'), cells: columns.map(() => share(0.1)) }],
    },
  ],
};

export const sampleRelease = (): NewRelease => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(sampleResponses(400, 3));
  const { id, version, hash, questionnaire } = sampleEntry;
  return {
    ...{
      wave: 'trial',
      publishedOn: '2026-12-02',
      dataVersion: 412,
      weight: 'none',
      weightRun: null,
      hash: 'f'.repeat(64),
    },
    title: { ru: 'Соседи & границы 🙂', kk: 'Көршілер мен шекара', en: 'Neighbours and borders' },
    counts: { sizes: {}, tables: {} },
    content: {
      questionnaire: { id, version, hash },
      wave: 'trial',
      figures: resultFigures({ file, entry: { id, version, hash, questionnaire }, reader: 'public', waveYear: 2026 }),
      who: { districts: [] },
      banner,
      methodology: { sampling: 'opt-in', points: [] },
      fieldLog: [],
    },
  };
};
