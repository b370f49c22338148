import { beforeAll, describe, expect, it } from 'vitest';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { noMethods } from '#lib/waves/methods.ts';
import { defaultSettings } from '#lib/waves/wave.ts';
import { type BuiltRelease, buildRelease, type ReleaseTask } from './build.ts';
import { isIntact, releaseHash } from './release-hash.ts';
import { allItems, closedWave, fileWith, people, taskWith } from './sample-wave.ts';

const everybody = people(0, 700);
const file = fileWith(everybody);
const few = ['coop_rating', 'trust_general', 'measures'];
const build = (change: Partial<ReleaseTask> = {}): BuiltRelease =>
  buildRelease(taskWith({ file, items: few, ...change }));
const reasons = (built: BuiltRelease): readonly string[] => built.refusals.map(({ reason }) => reason);

describe('a release is refused', () => {
  it.each([
    { name: 'of a trial', change: { wave: { ...closedWave, kind: 'trial' } }, reason: 'TRIAL_WAVE' },
    {
      name: 'of a wave that was never opened',
      change: { wave: { ...closedWave, state: 'planned', openedOn: null, closedOn: null } },
      reason: 'NOT_OPENED',
    },
    {
      name: 'of an open wave under embargo',
      change: { wave: { ...closedWave, state: 'open', closedOn: null } },
      reason: 'EMBARGO',
    },
    { name: 'of nothing', change: { items: [] }, reason: 'NOTHING_CHOSEN' },
    { name: 'where nothing can be shown', change: { file: fileWith(people(0, 15)) }, reason: 'NOTHING_SHOWN' },
    { name: 'without the words of the methodology', change: { methods: noMethods }, reason: 'METHODOLOGY_INCOMPLETE' },
  ] as const)('$name', ({ change, reason }) => {
    expect(reasons(build(change))).toContain(reason);
  });

  it('while a group that was shown has fewer new responses than a batch, told by how many', () => {
    const first = build();
    const earlier = [{ ...first.counts, number: 1 }];
    const again = build({ earlier });
    expect(again.refusals[0]).toMatchObject({ reason: 'TOO_FEW_NEW' });
    const groups = again.refusals.flatMap((refusal) => (refusal.reason === 'TOO_FEW_NEW' ? refusal.groups : []));
    expect(groups.map(({ column }) => column).sort()).toEqual(Object.keys(first.counts.sizes).sort());
    expect(groups.every(({ missing }) => missing === smallestThresholds.batch)).toBe(true);
    expect(reasons(build({ earlier, file: fileWith(people(0, 1100)) }))).toEqual([]);
  });

  it('not of an open wave without an embargo', () => {
    const settings = { ...closedWave.settings, embargo: false };
    expect(reasons(build({ wave: { ...closedWave, state: 'open', closedOn: null, settings } }))).toEqual([]);
    expect(defaultSettings.embargo).toBe(true);
  });
});

describe('the content of a release', () => {
  let built: BuiltRelease;
  beforeAll(() => {
    built = build();
  });

  it('has the chosen items and no other', () => {
    const items = built.content.figures.sections.flatMap((section) => section.items.map(({ id }) => id));
    expect(items.sort()).toEqual(few.toSorted());
    expect(new Set(built.content.banner.tables.map(({ item }) => item))).toEqual(new Set(few));
    expect(built.content.figures.coopChange.rows).toEqual([]);
    expect(built.content.figures.beside.partner).toEqual([]);
    expect(built.content.figures.beside.change.beliefs).toEqual([]);
  });

  it('shows no share, in no column, that stands for a few people', () => {
    const { content } = build({ items: allItems });
    const shown = content.banner.tables.flatMap(({ bases, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ share }, place) => (share === undefined ? [] : [share * (bases[place]?.n ?? Number.NaN)])),
      ),
    );
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.filter((n) => !(Math.round(n) === 0 || n > smallestThresholds.cell - 0.5))).toEqual([]);
    for (const { n, groups } of content.who.districts) {
      for (const by of ['sex', 'age3', 'locale']) {
        const sizes = groups.filter((group) => group.by === by).flatMap((group) => group.n ?? []);
        const left = sizes.reduce((rest, size) => rest - size, n);
        expect(left === 0 || left >= smallestThresholds.cell).toBe(true);
      }
    }
  });

  it('takes together who did not say with another group, so that nobody is left over', () => {
    expect(built.content.banner.columns.map(({ id }) => id)).toContain('1/sex/2+x');
    expect(built.content.who.districts[0]?.groups.find(({ code }) => code === '2+x')?.label.en).toBe(
      'Female / not stated',
    );
  });

  it('tells neither test nor order of what it hides', () => {
    const { content } = build({ items: allItems });
    const rows = content.figures.sections.flatMap((section) => section.items.flatMap((item) => item.rows));
    const hiding = rows.filter(({ groups }) =>
      groups.some((group) => group.withheld === undefined && group.figures.shares.some(({ hidden }) => hidden)),
    );
    expect(hiding.length).toBeGreaterThan(3);
    for (const { test, partTests, partDifferences } of hiding) {
      expect([test, partTests, partDifferences]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('has a hash that any change of it breaks', () => {
    const release = {
      ...{ wave: 'w', publishedOn: '2026-12-01', title: { ru: 'а', kk: 'ә', en: 'a' }, dataVersion: 7 },
      ...{ weight: 'none' as const, weightRun: null, content: built.content },
    };
    const whole = { ...release, number: 3, hash: releaseHash(release) };
    const stored = JSON.parse(JSON.stringify(whole)) as typeof whole;
    expect(isIntact(stored)).toBe(true);
    expect(isIntact({ ...stored, title: { ...stored.title, en: 'b' } })).toBe(false);
    expect(isIntact({ ...stored, content: { ...stored.content, wave: 'x' } })).toBe(false);
  });

  it('lists what is hidden, table by table', () => {
    const { hidden } = build({ items: allItems });
    expect(hidden.map(({ variable }) => variable)).toContain('coop_rating_country');
    expect(hidden.every(({ parts }) => parts.hidden <= parts.of)).toBe(true);
    expect(hidden.some(({ districts }) => districts.some((district) => district.hidden > 0))).toBe(true);
  });
});

describe('raised thresholds', () => {
  it('hide more', () => {
    const count = (built: BuiltRelease): number => built.hidden.reduce((sum, { parts }) => sum + parts.hidden, 0);
    const stricter = { ...smallestThresholds, cell: 25 };
    expect(count(build({ thresholds: stricter }))).toBeGreaterThan(count(build()));
  });
});
