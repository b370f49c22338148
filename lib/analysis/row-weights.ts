/** For what cannot be had from counts alone: the weight of every row, 0 for one that is not looked at. */
import type { AnalysisFile } from './analysis-file.ts';
import { rowsPerChunk } from './column.ts';
import { type Rows, rowKeys } from './row-keys.ts';

export const rowWeights = (file: AnalysisFile, rows: Pick<Rows, 'filter' | 'weights'>): Float64Array => {
  const { chunks, keys } = rowKeys(file, rows);
  const weights = new Float64Array(file.size());
  for (const [chunk, numbers] of chunks.entries()) {
    for (const [row, key] of numbers.entries()) {
      if (key > 0) weights[chunk * rowsPerChunk + row] = keys[key - 1]?.weight ?? 0;
    }
  }
  return weights;
};
