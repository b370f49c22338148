/** A form as a browser sends it from a page of ours, for tests of handlers. */
import type { Services } from '#app/services.ts';
import { typedBefore } from '#app/typed.ts';
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

/** Where somebody is led, without the handle of what they typed. */
export const placeOf = ({ status, headers }: HttpAnswer): readonly [number, string] => [
  status,
  String(headers['location']).replace(/[?&]typed=[\w-]+$/, ''),
];

/** What the page that somebody is led to finds of the form. */
export const typedAt = (services: Pick<Services, 'now'>, { headers }: HttpAnswer): Readonly<Record<string, string>> => {
  const { searchParams } = new URL(String(headers['location']), 'http://localhost');
  return Object.fromEntries(typedBefore(services, searchParams.get('typed') ?? undefined));
};
