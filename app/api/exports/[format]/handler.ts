import { setImmediate as nextTurn } from 'node:timers/promises';
import { answering, type Handler, type HttpRequest, queryOf, segmentsOf } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { logFault } from '#app/api/log.ts';
import type { Services } from '#app/services.ts';
import { openDataset } from '#lib/export/dataset.ts';
import { fileName } from '#lib/export/file-name.ts';
import { type Format, valueForms } from '#lib/export/format.ts';
import { formatNamed } from '#lib/export/formats.ts';
import { defaultLocale, locales } from '#lib/i18n/locale.ts';
import { Problem } from '#lib/problem.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { currentWave } from '#lib/waves/current-wave.ts';
import type { Wave } from '#lib/waves/wave.ts';

const address = '/api/exports/{format}';

const formatOf = (request: HttpRequest): Format => {
  const format = formatNamed(segmentsOf(request).at(-1) ?? '');
  if (format === undefined) throw new Problem('unknown-format');
  return format;
};

/** One of the words, or the fallback where nothing is asked for. */
const choose = <Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
  fallback: Word,
): Word => {
  const given = query.get(name);
  const word = given === null ? fallback : words.find((candidate) => candidate === given);
  if (word === undefined) throw new Problem('malformed', { parameter: name });
  return word;
};

const waveOf = async ({ waves }: Services, id: string | null): Promise<Wave> => {
  const wave = id === null ? currentWave(await waves.list()) : await waves.find(id);
  if (wave === undefined) throw new Problem('unknown-wave');
  return wave;
};

/** Pulled by the reader, page by page; a fault breaks it off, it never ends as if it were whole. */
const streamOf = (bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await bytes.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        logFault(address, error);
        controller.error(error);
      }
    },
    async cancel() {
      await bytes.return(undefined);
    },
  });

/** The rows of a wave as a file, for whoever may have them; the right is asked for again before every page. */
export const exportResponses = (services: Services): Handler =>
  answering(address, {
    GET: async (request) => {
      await requireAct(services, request.headers, 'export');
      const format = formatOf(request);
      const query = queryOf(request);
      const locale = choose(query, 'locale', locales, defaultLocale);
      const values = choose(query, 'values', valueForms, format.values);
      const wave = await waveOf(services, query.get('wave'));
      const stillAllowed = async (): Promise<void> => {
        await nextTurn();
        await requireAct(services, request.headers, 'export');
      };
      const [run] = await services.weights.runs(wave.id);
      const dataset = await openDataset({ responses: services.responses, catalogue, wave, run, stillAllowed });
      const headers = {
        'content-type': format.contentType,
        'content-disposition': `attachment; filename="${fileName(wave, dayOf(services.now()), dataset.count, format)}"`,
        'x-row-count': String(dataset.count),
        'cache-control': 'no-store',
      };
      const body = request.method === 'HEAD' ? null : streamOf(format.write(dataset, { locale, values }));
      return { status: 200, headers, body };
    },
  });
