/** A browser without scripts, for tests: it keeps cookies, fills fields as a person would and follows the redirect. */
import type { Handler } from '#app/api/answer.ts';
import { requestWith } from '#app/api/temporary-services.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';

export type Fields = readonly (readonly [string, string])[];
export type Visitor = Readonly<{
  /** Posts a section and answers the address it was sent to. */
  post(fields: Fields): Promise<string>;
  cookieHeader(): string;
}>;

export const visitor = (handler: Handler): Visitor => {
  const jar = new Map<string, string>();
  const cookieHeader = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    cookieHeader,
    post: async (fields) => {
      const answer = await handler(
        requestWith({
          path: '/api/forms',
          headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: cookieHeader() },
          body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
        }),
      );
      for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return `${answer.status} ${String(answer.headers['location'])}`;
    },
  };
};

/** The fields of some items, filled with these answers. */
export const fieldsFor = (questionnaire: Questionnaire, ids: readonly string[], answers: Answers): Fields =>
  ids.flatMap((id) => {
    const item = questionnaire.byId.get(id);
    if (item === undefined) return [];
    return Object.entries(itemType(item).toForm(item, answers[id])).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value] as const),
    );
  });

/** What opens the survey. */
export const gate: Fields = [
  ['consent', '1'],
  ['age_group', '3'],
  ['district', '2'],
];

export const section = (id: string, go: string, fields: Fields = []): Fields => [
  ['section', id],
  ['locale', 'kk'],
  ['go', go],
  ...fields,
];
