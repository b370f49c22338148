import { answering, type Handler, type HttpAnswer, type HttpRequest, queryOf } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import type { ViewRefusal } from '#app/open-view.ts';
import { rCodeFor } from '#app/r-code-for.ts';
import { countingOf, type ReadReport, readReport } from '#app/read-report.ts';
import type { Services } from '#app/services.ts';
import { sheetSvg } from '#components/charts/take-away/sheet-svg.ts';
import { figureSheet } from '#components/researchers/attitudes/figure-sheet.ts';
import { defaultLocale, isLocale, type Locale } from '#lib/i18n/locale.ts';
import { Problem } from '#lib/problem.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { figuresCsv } from '#lib/results/figure-csv.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { isViewFault, parseView, queryRecord } from '#lib/results/view-address.ts';

const address = '/api/figures/{item}/{format}';

type Asked = Readonly<{ services: Services; read: ReadReport; item: ItemFigures; locale: Locale }>;

const textAnswer = (body: string, type: string, file: string): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `inline; filename="${file}"`,
    'cache-control': 'no-store',
  },
  body,
});

const formats: Readonly<Record<string, (asked: Asked) => HttpAnswer | Promise<HttpAnswer>>> = {
  svg: ({ services, read, item, locale }) => {
    const study = read.entry.questionnaire.definition.title[locale];
    const sheet = figureSheet(item, read.context, { wave: read.wave, study, today: dayOf(services.now()) });
    return textAnswer(sheetSvg(sheet, locale), 'image/svg+xml', `${item.id}.svg`);
  },
  csv: ({ read, item, locale }) => textAnswer(figuresCsv([item], read.report, locale), 'text/csv', `${item.id}.csv`),
  r: async ({ services, read, item }) => textAnswer(await rCodeFor(services, read, item), 'text/plain', `${item.id}.R`),
};

/** One figure of a researcher's view as a picture, as numbers or as R code. */
export const figure = (services: Services): Handler =>
  answering(address, {
    GET: async (request) => {
      const caller = await requireAct(services, request.headers, 'see-results');
      const [id, name] = namesIn(request);
      const make = Object.hasOwn(formats, name) ? formats[name] : undefined;
      if (make === undefined) throw new Problem('unknown-format');
      const query = queryOf(request);
      const view = parseView(queryRecord(query));
      if (isViewFault(view)) throw new Problem('invalid-fields', { errors: view.errors });
      const given = query.get('locale');
      const locale = isLocale(given) ? given : defaultLocale;
      const counting = countingOf(query.get('of') ?? undefined);
      const reading = { view: { ...view, items: [id] }, counting, locale, asking: { caller, address } };
      const read = await readReport(services, reading);
      if (read.refused !== undefined) throw problemOf(read);
      const item = read.sections[0]?.items[0];
      if (item === undefined) throw new Problem('unknown-variable', { name: id });
      return make({ services, read, item, locale });
    },
  });

const namesIn = ({ path }: HttpRequest): readonly [string, string] => {
  const parts = (path.split('?')[0] ?? '').split('/');
  return [parts.at(-2) ?? '', parts.at(-1) ?? ''];
};

const problemOf = ({ refused, what }: ViewRefusal): Problem =>
  new Problem(refused, what === undefined ? {} : { name: what });
