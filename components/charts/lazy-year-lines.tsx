'use client';

import dynamic from 'next/dynamic';
import type { YearLinesProps } from './year-lines.tsx';

/** The chart library is heavy and nothing waits for it: it is fetched when the page already stands, with its tables. */
const YearLines = dynamic(() => import('./year-lines.tsx').then((module) => module.YearLines), { ssr: false });

type Props = YearLinesProps & Readonly<{ label: string; withoutScript: string }>;

export const LazyYearLines = ({ label, withoutScript, ...chart }: Props) => (
  <div className="c-chart" role="img" aria-label={label}>
    <noscript>{withoutScript}</noscript>
    <YearLines {...chart} />
  </div>
);
