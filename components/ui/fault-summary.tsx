'use client';
import { useEffect, useRef } from 'react';

type Props = Readonly<{
  title: string;
  faults: readonly Readonly<{ target: string; name: string; text: string }>[];
  /** Changes with every attempt, so that the focus comes back each time. */
  attempt: number;
}>;

/** All that is wrong on a page, above it, with links to the places; takes the focus when it appears. */
export const FaultSummary = ({ title, faults, attempt }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt brings the focus back even if the faults are the same
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} className="k-faults" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {faults.map(({ target, name, text }) => (
          <li key={target}>
            <a href={`#${target}`}>{name}</a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
};
