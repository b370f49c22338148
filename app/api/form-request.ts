/** A form as a browser sends it from a page of ours, for tests of handlers. */
import type { HttpAnswer, HttpRequest } from './answer.ts';
import { requestWith } from './temporary-services.ts';

type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

export const formRequest = (path: string, fields: Fields, headers: Record<string, string> = {}): HttpRequest => {
  const entries = Array.isArray(fields) ? fields.map(([name, value]) => [name, value]) : Object.entries(fields);
  return requestWith({
    path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      host: 'localhost:3000',
      ...headers,
    },
    body: new URLSearchParams(entries).toString(),
  });
};

export const cookiesOf = ({ headers }: HttpAnswer): readonly string[] => [headers['set-cookie'] ?? []].flat();

/** What the browser sends back of them. */
export const cookieHeader = (answer: HttpAnswer): string =>
  cookiesOf(answer)
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

export const placeOf = ({ status, headers }: HttpAnswer): readonly [number, unknown] => [status, headers['location']];
