import type { Tracks } from './drawing.ts';
import { DrawnBase, DrawnHead } from './drawn-head.tsx';
import { ShareTrack } from './share-track.tsx';

/** A bar per option and group; groups without a colour of their own are named at every bar. */
export const DrawnTracks = ({ drawing: { groups, options } }: Readonly<{ drawing: Tracks }>) => {
  const isNamed = groups.some(({ tone }) => tone === 'n');
  return (
    <div className={isNamed ? 'c-tracks-named' : undefined}>
      <div className="mb-3 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {groups.map((group) => (
          <div key={group.group}>
            <DrawnHead group={group} />
            <DrawnBase group={group} />
          </div>
        ))}
      </div>
      <div className="space-y-2">
        {options.map(({ code, label, marks }) => (
          <div key={code}>
            <p className="text-[0.9375rem] leading-snug">{label}</p>
            {marks.map(({ group, label: name, tone, value, low, high, text }) => (
              <div className={`c-track-line c-${tone}`} key={group}>
                {isNamed ? <span className="text-quiet">{name}</span> : <i aria-hidden="true" className="c-mark" />}
                <ShareTrack group={group} high={high} low={low} tone={tone} value={value} />
                <span>{text}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
};
