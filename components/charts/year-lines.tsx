'use client';

import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

/** One series over the years. `later`: another vintage, drawn apart and joined to nothing. */
export type YearSeries = Readonly<{
  id: string;
  name: string;
  colour: string;
  dash?: string;
  /** Points without a line through them. */
  isMarks?: boolean;
  /** The point that the name stands at, and on which side of it. */
  nameAt: Readonly<{ year: number; side: 'top' | 'bottom' }>;
  points: readonly Readonly<{ year: number; value: number; words: string }>[];
  later: readonly Readonly<{ year: number; value: number; words: string }>[];
}>;

export type YearLinesProps = Readonly<{
  series: readonly YearSeries[];
  years: readonly Readonly<{ year: number; name: string }>[];
  top: number;
  ticks: readonly Readonly<{ value: number; words: string }>[];
}>;

type Row = Readonly<{ year: number }> & Readonly<Record<string, number | null>>;

const laterKey = (id: string): string => `${id}-later`;

/** A year without a figure is a null, so that no line bridges it. */
const rowsOf = ({ series, years }: YearLinesProps): Row[] =>
  years.map(({ year }) => {
    const row: Record<string, number | null> = {};
    for (const { id, points, later } of series) {
      row[id] = points.find((point) => point.year === year)?.value ?? null;
      row[laterKey(id)] = later.find((point) => point.year === year)?.value ?? null;
    }
    return { year, ...row };
  });

const axisStyle = { fill: 'var(--quiet)', fontSize: 13 } as const;

/** Lines over years with their names at their ends. Its table stands beside it, so it is hidden from readers of the table. */
export const YearLines = (props: YearLinesProps) => {
  const { series, years, top, ticks } = props;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={rowsOf(props)} margin={{ top: 24, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="year"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={years.map(({ year }) => year)}
          tickFormatter={(year: number) => years.find((each) => each.year === year)?.name ?? ''}
          interval={0}
          tick={axisStyle}
          tickLine={false}
          axisLine={{ stroke: 'var(--quiet)' }}
          padding={{ left: 12, right: 12 }}
        />
        <YAxis
          domain={[0, top]}
          ticks={ticks.map(({ value }) => value)}
          tickFormatter={(value: number) => ticks.find((each) => each.value === value)?.words ?? ''}
          width={34}
          tick={axisStyle}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip content={<Reading series={series} years={years} />} cursor={{ stroke: 'var(--quiet)' }} />
        {series.map((each) => (
          <SeriesLine key={each.id} series={each} />
        ))}
        {series.map((each) => (
          <LaterDots key={each.id} series={each} />
        ))}
        {series.map((each) => (
          <PointName key={each.id} series={each} />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
};

const SeriesLine = ({ series }: Readonly<{ series: YearSeries }>) => (
  <Line
    dataKey={series.id}
    stroke={series.isMarks ? 'none' : series.colour}
    strokeWidth={2.5}
    {...(series.dash && { strokeDasharray: series.dash })}
    dot={{
      r: series.isMarks ? 4.5 : 3,
      fill: series.isMarks ? 'var(--paper)' : series.colour,
      stroke: series.colour,
      strokeWidth: 2,
      strokeDasharray: '0',
    }}
    activeDot={false}
    connectNulls={false}
    isAnimationActive={false}
  />
);

const LaterDots = ({ series }: Readonly<{ series: YearSeries }>) => (
  <Line
    dataKey={laterKey(series.id)}
    stroke="none"
    dot={{ r: 4, fill: 'var(--paper)', stroke: series.colour, strokeWidth: 2 }}
    activeDot={false}
    isAnimationActive={false}
  />
);

/** The name of a line stands at one of its points: a direct label instead of a legend. */
const PointName = ({ series }: Readonly<{ series: YearSeries }>) => {
  const { year, side } = series.nameAt;
  const point = series.points.find((each) => each.year === year);
  return point === undefined ? null : (
    <ReferenceDot
      x={point.year}
      y={point.value}
      r={0}
      label={nameOf(`${series.name} ${point.words}`, side, series.colour)}
    />
  );
};

type Place = Readonly<{ viewBox?: Readonly<{ x?: number; y?: number }> }>;

/** Above a point a name ends a little behind it, so that it covers no later point; below it stands in the middle. */
const nameOf = (name: string, side: 'top' | 'bottom', colour: string) =>
  function Name({ viewBox }: Place) {
    const isAbove = side === 'top';
    const x = (viewBox?.x ?? 0) + (isAbove ? 16 : 0);
    const y = (viewBox?.y ?? 0) + (isAbove ? -11 : 21);
    return (
      <text className="c-point-name" fill={colour} textAnchor={isAbove ? 'end' : 'middle'} x={x} y={y}>
        {name}
      </text>
    );
  };

type ReadingProps = Readonly<{
  series: readonly YearSeries[];
  years: YearLinesProps['years'];
  active?: boolean;
  label?: string | number;
}>;

/** What the pointer stands on, in words that the server has made. */
const Reading = ({ series, years, active, label }: ReadingProps) => {
  if (!active || label === undefined) return null;
  const year = Number(label);
  return (
    <div className="c-reading">
      <strong>{years.find((each) => each.year === year)?.name}</strong>
      <ul>
        {series.map(({ id, name, colour, points, later }) => {
          const point = [...points, ...later].find((each) => each.year === year);
          return point === undefined ? null : (
            <li key={id}>
              <i style={{ background: colour }} /> {name}: {point.words}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
