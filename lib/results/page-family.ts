/** The tests of a report as one family: every row's p adjusted by all of them, whichever of them a view shows. */
import { type FamilyMethod, testFamily } from '#lib/statistics/test-family.ts';
import type { FiguresRow, SectionFigures } from './item-figures.ts';

export type Family = Readonly<{ method: FamilyMethod; size: number }>;

type Adjusted = Readonly<{ family: Family; sections: readonly SectionFigures[] }>;

export const pageFamily = (sections: readonly SectionFigures[], method: FamilyMethod): Adjusted => {
  const rows = sections.flatMap(({ items }) => items.flatMap((item) => item.rows));
  const { size, tests } = testFamily(rows.map(pOf), method);
  const adjusted = new Map(rows.map((row, index) => [row, tests[index]?.adjusted] as const));
  const adjust = (row: FiguresRow): FiguresRow => {
    const to = adjusted.get(row);
    return row.test === undefined || row.test.reason !== undefined || to === undefined
      ? row
      : { ...row, test: { ...row.test, adjusted: to } };
  };
  return {
    family: { method, size },
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, rows: item.rows.map(adjust) })),
    })),
  };
};

const pOf = ({ test }: FiguresRow): number | undefined =>
  test === undefined || test.reason !== undefined ? undefined : test.p;
