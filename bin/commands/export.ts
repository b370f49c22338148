import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Dataset, openDataset } from '#lib/export/dataset.ts';
import { valueForms } from '#lib/export/format.ts';
import { formatNamed, formats } from '#lib/export/formats.ts';
import { defaultLocale, locales } from '#lib/i18n/locale.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { type Arguments, type Command, type ExitCode, oneOf, positional, waveOption } from '../command.ts';
import { startProgress } from '../progress.ts';
import { waveNamed } from '../wave-named.ts';
import { withServices } from '../with-services.ts';

const names = formats.map(({ name }) => name);

/** Says how far it is while the rows go by. */
const watched = (dataset: Dataset, step: (done: number) => void): Dataset => ({
  ...dataset,
  async *pages() {
    let done = 0;
    for await (const page of dataset.pages()) {
      yield page;
      done += page.length;
      step(done);
    }
  },
});

const pour = async (bytes: AsyncIterable<Uint8Array>, into: Writable): Promise<void> => {
  for await (const chunk of bytes) if (!into.write(chunk)) await once(into, 'drain');
};

/** Under another name until it is whole: a half file never looks like a data set. */
const pourIntoFile = async (bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> => {
  const unfinished = `${path}.part`;
  const file = createWriteStream(unfinished, { mode: 0o600 });
  try {
    await pour(bytes, file);
    await finished(file.end());
    await rename(unfinished, path);
  } catch (error) {
    file.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
};

const optionsOf = (given: Arguments) => ({
  locale: oneOf(given.text('locale') ?? defaultLocale, locales, '--locale'),
  out: given.text('out'),
});

export const exportCommand: Command = {
  summary: 'writes the responses of a wave to a file',
  usage: 'FORMAT [--wave WAVE] [--out FILE] [--locale ru] [--values codes|labels]',
  options: {
    wave: { ...waveOption, help: 'the wave (default: the one that is open)' },
    out: { type: 'string', placeholder: 'FILE', help: 'the file (default: standard output)' },
    locale: { type: 'string', placeholder: 'LOCALE', help: `language of labels: ${locales.join(', ')}` },
    values: { type: 'string', placeholder: 'FORM', help: 'codes or labels (default: as the format has it)' },
  },
  run(given) {
    const format = formatNamed(oneOf(positional(given, 0, 'FORMAT'), names, 'FORMAT')) ?? formats[0];
    if (format === undefined) throw new Error('there is no format at all');
    const { locale, out } = optionsOf(given);
    const values = oneOf(given.text('values') ?? format.values, valueForms, '--values');
    return withServices<ExitCode>(async (services) => {
      const wave = await waveNamed(services, given.text('wave'));
      const [run] = await services.weights.runs(wave.id);
      const dataset = await openDataset({ responses: services.responses, catalogue, wave, run });
      const progress = startProgress('exporting', dataset.count);
      const bytes = format.write(watched(dataset, progress.step), { locale, values });
      await (out === undefined ? pour(bytes, process.stdout) : pourIntoFile(bytes, out)).finally(progress.end);
      return 0;
    });
  },
};
