import { districtClass, shareStyle, tintClass } from './district-style.ts';

export type BarPart = Readonly<{ code: number; share: number; outside?: boolean; text: string }>;

/** A narrower part has no room for its number; the table has it. */
const roomForText = 0.07;

/** One bar of 100 %: the parts side by side, from light to dark in the district's colour. */
export const StackedBar = ({ group, parts }: Readonly<{ group: number; parts: readonly BarPart[] }>) => {
  const steps = parts.filter((part) => !part.outside).length;
  return (
    <div className={`c-bar ${districtClass(group)}`} aria-hidden="true">
      {parts.map((part, index) =>
        part.share === 0 ? null : (
          <span
            key={part.code}
            className={tintClass(part.outside ? undefined : index, steps)}
            style={shareStyle(part.share)}
          >
            {part.share < roomForText ? null : <b style={{ fontWeight: 'inherit' }}>{part.text}</b>}
          </span>
        ),
      )}
    </div>
  );
};
