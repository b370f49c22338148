import { readFile } from 'node:fs/promises';
import { dayOf } from '#lib/responses/arrival.ts';
import type { MarginFault } from '#lib/weights/margin-fault.ts';
import { parseMargins } from '#lib/weights/margins-csv.ts';
import { marginsTemplate } from '#lib/weights/margins-template.ts';
import type { PopulationCell } from '#lib/weights/store.ts';
import { type Command, type ExitCode, oneOf, positional, Refusal, waveOption } from '../command.ts';
import { waveNamed } from '../wave-named.ts';
import { withServices } from '../with-services.ts';

/** `line 3, population: negative (-5)`. */
const told = ({ line, column, code, value }: MarginFault): string => {
  const place = [...(line === undefined ? [] : [`line ${line}`]), ...(column === '' ? [] : [column])].join(', ');
  return `${place === '' ? 'the file' : place}: ${code}${value === undefined ? '' : ` (${value})`}`;
};

const cellsIn = (text: string): readonly PopulationCell[] => {
  const read = parseMargins(text);
  if ('isEmptyTemplate' in read) throw new Refusal('this is the empty template: fill in the numbers first');
  if ('faults' in read) throw new Refusal(read.faults.map(told).join('\n'));
  return read.cells;
};

const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Refusal(`${path} cannot be read`, { cause });
  }
};

export const margins: Command = {
  summary: 'imports the known population of the districts, or prints the file to fill in',
  usage: 'import FILE [--wave WAVE] | template',
  options: { wave: waveOption },
  async run(given): Promise<ExitCode> {
    if (oneOf(positional(given, 0, 'the action'), ['import', 'template'], 'the action') === 'template') {
      process.stdout.write(marginsTemplate());
      return 0;
    }
    const cells = cellsIn(await readText(positional(given, 1, 'FILE')));
    return withServices<ExitCode>(async (services) => {
      const wave = await waveNamed(services, given.text('wave'));
      const set = { wave: wave.id, importedOn: dayOf(services.now()), cells };
      const { number } = await services.weights.addMargins(set);
      process.stdout.write(`margins ${number} of ${wave.id}: ${cells.length} totals\n`);
      return 0;
    });
  },
};
