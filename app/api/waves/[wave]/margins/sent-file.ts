/**
 * A margins file as it is sent, brought to the message that every write of a researcher is: by a script as `text/csv`,
 * by the page as a chosen file or as text in its field.
 */
import type { HttpRequest } from '#app/api/answer.ts';

const typeOf = ({ headers }: HttpRequest): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const sentAs = (request: HttpRequest, type: string, body: string): HttpRequest => {
  const headers = new Headers(request.headers);
  headers.set('content-type', type);
  return { ...request, headers, bytes: new TextEncoder().encode(body) };
};

/** Bytes that are no UTF-8 become marks that the parser finds and names. */
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A form that cannot be read is an empty one: it is refused like any file without lines. */
const formIn = async ({ headers, bytes }: HttpRequest): Promise<FormData> => {
  const type = { 'content-type': headers.get('content-type') ?? '' };
  try {
    return await new Response(new Uint8Array(bytes), { headers: type }).formData();
  } catch {
    return new FormData();
  }
};

/** A file that was chosen goes before text that was pasted. */
const fieldsIn = async (form: FormData): Promise<URLSearchParams> => {
  const file = form.get('file');
  const isChosen = file instanceof Blob && file.size > 0;
  const csv = isChosen ? textOf(new Uint8Array(await file.arrayBuffer())) : String(form.get('csv') ?? '');
  const locale = form.get('locale');
  return new URLSearchParams({ csv, ...(typeof locale === 'string' && { locale }) });
};

export const asMessage = async (request: HttpRequest): Promise<HttpRequest> => {
  const type = typeOf(request);
  if (type === 'text/csv') {
    return sentAs(request, 'application/json', JSON.stringify({ csv: textOf(request.bytes) }));
  }
  if (type !== 'multipart/form-data') return request;
  const fields = await fieldsIn(await formIn(request));
  return sentAs(request, 'application/x-www-form-urlencoded', fields.toString());
};
