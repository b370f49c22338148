import { districtClass, tintClass } from './district-style.ts';

export type KeyPart = Readonly<{ code: number; label: string; outside?: boolean }>;

/** What the tints of stacked bars stand for, in the colours of both districts. */
export const PartKey = ({ parts, groups }: Readonly<{ parts: readonly KeyPart[]; groups: readonly number[] }>) => {
  const steps = parts.filter((part) => !part.outside).length;
  return (
    <ul className="c-key">
      {parts.map((part, index) => (
        <li key={part.code}>
          <span className="c-swatch" aria-hidden="true">
            {groups.map((group) => (
              <span key={group} className={districtClass(group)} style={{ display: 'flex' }}>
                <i className={tintClass(part.outside ? undefined : index, steps)} />
              </span>
            ))}
          </span>
          {part.label}
        </li>
      ))}
    </ul>
  );
};
