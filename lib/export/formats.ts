import { csv } from './csv.ts';
import { csvExcel } from './csv-excel.ts';
import type { Format } from './format.ts';

/** One line per format. */
export const formats: readonly Format[] = [csv, csvExcel];

export const formatNamed = (name: string): Format | undefined => formats.find((format) => format.name === name);
