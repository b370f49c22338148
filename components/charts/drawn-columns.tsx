import { Columns } from './columns.tsx';
import type { Histograms } from './drawing.ts';
import { DrawnBase, DrawnHead } from './drawn-head.tsx';

/** Columns for every group, one picture below the other on the same scale. */
export const DrawnColumns = ({ drawing: { groups, tallest, ends } }: Readonly<{ drawing: Histograms }>) => (
  <div className="space-y-3">
    {groups.map((group) => (
      <div key={group.group}>
        <DrawnHead group={group} />
        {group.withheld === undefined ? (
          <Columns columns={group.columns} group={group.group} tallest={tallest} tone={group.tone} />
        ) : null}
        <DrawnBase group={group} />
      </div>
    ))}
    {ends === undefined ? null : (
      <p className="flex justify-between gap-6 text-[0.8125rem] text-quiet">
        <span>{ends.low}</span>
        <span className="text-end">{ends.high}</span>
      </p>
    )}
  </div>
);
