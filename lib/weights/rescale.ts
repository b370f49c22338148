/**
 * The remedy for margins that do not add up to the same population: every other margin is scaled to the named one,
 * within each combination of the categories they share, else as a whole. What was done comes back to be logged.
 */
import { type CellName, cellName, type Margin } from './margin.ts';
import { totalsBy } from './margin-totals.ts';

export type Rescaling = Readonly<{ margin: number; shared?: CellName; factor: number }>;

export function rescaleTo(
  margins: readonly Margin[],
  named: number,
): Readonly<{ margins: readonly Margin[]; log: readonly Rescaling[] }> {
  const model = margins[named];
  if (model === undefined) throw new RangeError(`No margin ${named}`);
  const scaled = margins.map((margin, index) => (index === named ? { margin, log: [] } : scaledTo(margin, model)));
  return {
    margins: scaled.map(({ margin }) => margin),
    log: scaled.flatMap(({ log }, margin) => log.map((entry) => ({ margin, ...entry }))),
  };
}

function scaledTo(margin: Margin, model: Margin) {
  const shared = margin.variables.filter((variable) => model.variables.includes(variable));
  const places = shared.map((variable) => margin.variables.indexOf(variable));
  const goal = totalsBy(model, shared);
  const own = totalsBy(margin, shared);
  const factor = (key: string): number => {
    const whole = own.get(key)?.total ?? 0;
    return whole > 0 ? (goal.get(key)?.total ?? 0) / whole : 1;
  };
  const cells = margin.cells.map((cell) => {
    const key = places.map((place) => cell.categories[place]).join();
    return { ...cell, population: cell.population * factor(key) };
  });
  const log = [...own].flatMap(([key, { categories }]) => {
    if (factor(key) === 1) return [];
    return [{ factor: factor(key), ...(shared.length > 0 && { shared: cellName(shared, categories) }) }];
  });
  return { margin: { ...margin, cells }, log };
}
