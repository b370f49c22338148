/**
 * The attacker's script: releases of a growing wave, alone, in pairs and all three together, each row and district as a
 * linear programme over everything that is published. No count of a few people may be found, nor narrowed down to fewer
 * possibilities than the threshold. Without the protection the same script finds them.
 */
import { describe, expect, it } from 'vitest';
import { smallestThresholds, type Thresholds } from '#lib/disclosure/thresholds.ts';
import { attack } from './attacker.ts';
import type { BannerTable } from './banner.ts';
import { type BuiltRelease, buildRelease } from './build.ts';
import { fileWith, people, taskWith } from './sample-wave.ts';

type Growth = Readonly<{ seed: number; sizes: readonly number[] }>;

/** Everybody gets to the end, so an attacker knows exactly who was asked what. */
const publish = ({ seed, sizes }: Growth, thresholds: Thresholds): readonly BuiltRelease[] => {
  const finished = people(0, 2400, seed).filter(({ lastSection }) => lastSection === null);
  const releases: BuiltRelease[] = [];
  for (const size of sizes) {
    const earlier = releases.map(({ counts }, index) => ({ ...counts, number: index + 1 }));
    releases.push(buildRelease(taskWith({ file: fileWith(finished.slice(0, size)), thresholds, earlier })));
  }
  return releases;
};

type Found = Readonly<{ key: string; column: string; cell: string; few: number; low: number; high: number }>;

/** Small counts, and small growth, that the releases together narrow down too far. */
const foundBy = (releases: readonly BuiltRelease[], threshold: number): readonly Found[] => {
  const contents = releases.map(({ content }) => content);
  return (contents[0]?.banner.tables ?? []).flatMap((table) =>
    [1, 2].flatMap((district) => {
      const ask = attack(contents, { variable: table.variable, district });
      return releases.flatMap((_, release) =>
        countsIn(releases, release, table, district).flatMap((cell) => foundOf(cell, release, ask, threshold)),
      );
    }),
  );
};

/** Of one cell: itself, and what it grew by until each later release. */
const foundOf = (
  { key, column, cell, counts }: Cell,
  release: number,
  ask: ReturnType<typeof attack>,
  threshold: number,
): readonly Found[] =>
  counts.slice(release).flatMap((count, step): readonly Found[] => {
    const few = step === 0 ? count : count - (counts[release] as number);
    if (!(few > 0 && few < threshold)) return [];
    const range = ask({ release, column, cell }, step === 0 ? undefined : release + step);
    const isNarrow = range !== undefined && range.high - range.low < threshold - 1e-6;
    return isNarrow ? [{ key, column, cell, few, ...range }] : [];
  });

type Cell = Readonly<{ key: string; column: string; cell: string; counts: readonly number[] }>;

/** The true counts of every cell of one release, in this and in the other releases (NaN where they lack it). */
const countsIn = (
  releases: readonly BuiltRelease[],
  release: number,
  { variable, item, rows }: BannerTable,
  district: number,
): readonly Cell[] => {
  const all = releases.map(({ counts }) => counts.tables);
  const keys = [variable, ...rows.map(({ code }) => `${item}:${code}`)];
  return keys.flatMap((key) =>
    Object.entries(all[release]?.[key] ?? {})
      .filter(([column]) => column.split('/')[0] === String(district))
      .flatMap(([column, counted]) =>
        counted.counts.map((_, place): Cell => {
          const code = key.split(':')[1];
          const cell = code === undefined ? String(rows[place]?.code) : `${code}:${place === 0 ? 1 : 0}`;
          return { key, column, cell, counts: all.map((tables) => tables[key]?.[column]?.counts[place] ?? Number.NaN) };
        }),
      ),
  );
};

const { cell } = smallestThresholds;

describe('an attacker', () => {
  const growth = { seed: 5, sizes: [700, 900, 1600] };
  const releases = publish(growth, smallestThresholds);

  it('meets releases that show something, and may be published one after the other', () => {
    expect(releases.map(({ refusals }) => refusals)).toEqual([[], [], []]);
    const shownIn = ({ content }: BuiltRelease): number => {
      const cells = content.banner.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      return cells.filter(({ share }) => share !== undefined).length / cells.length;
    };
    const [first = 0, , last = 0] = releases.map(shownIn);
    expect(first).toBeGreaterThan(0.5);
    expect(last).toBeGreaterThan(0.3);
  });

  it.each([[[0]], [[1]], [[2]], [[0, 1]], [[0, 2]], [[1, 2]], [[0, 1, 2]]])(
    'finds no few people in the releases %j',
    (which) => {
      expect(
        foundBy(
          which.map((each) => releases[each] as BuiltRelease),
          cell,
        ),
      ).toEqual([]);
    },
  );

  it.each([
    { seed: 6, sizes: [400, 700] },
    { seed: 8, sizes: [1000, 2000] },
  ])('finds none in other waves: $seed, $sizes', (other) => {
    expect(foundBy(publish(other, smallestThresholds), cell)).toEqual([]);
  });

  it('finds many where nothing is protected', () => {
    const open = publish(
      { ...growth, sizes: growth.sizes.slice(0, 2) },
      { ...smallestThresholds, cell: 1, base: 1, batch: 1 },
    );
    expect(foundBy(open.slice(0, 1), cell).length).toBeGreaterThan(100);
    expect(foundBy(open.slice(0, 2), cell).length).toBeGreaterThan(100);
  });
}, 600_000);
