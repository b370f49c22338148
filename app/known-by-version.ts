/** What was worked out of an analysis file since it last changed: two people who look at the same share the work. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';

type Known<Found> = Readonly<{ version: number; found: Map<string, Found> }>;

const mostKnown = 30;

/** Works out what is not known yet; `key` tells questions to one file apart. */
export const knownByVersion = <Found>() => {
  const byFile = new WeakMap<AnalysisFile, Known<Found>>();
  const knownOf = (file: AnalysisFile): Known<Found>['found'] => {
    const known = byFile.get(file);
    if (known?.version === file.version()) return known.found;
    const found = new Map<string, Found>();
    byFile.set(file, { version: file.version(), found });
    return found;
  };
  return (file: AnalysisFile, key: string, workOut: () => Found): Found => {
    const known = knownOf(file);
    const found = known.get(key) ?? workOut();
    if (known.size >= mostKnown) known.clear();
    known.set(key, found);
    return found;
  };
};
