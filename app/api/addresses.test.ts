import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';
import { openApi } from './openapi.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const exported = (text: string): readonly string[] =>
  verbs.filter((verb) => new RegExp(`^export (const ${verb}\\b|\\{[^}]*\\b${verb}\\b)`, 'm').test(text));

const pathOf = (file: string): string =>
  `/api/${relative('.', dirname(file)).replaceAll('[', '{').replaceAll(']', '}')}`;

const routes = files
  .filter((file) => file.endsWith('/route.ts'))
  .map((file) => [pathOf(file), exported(readFileSync(join(folder, file), 'utf8'))] as const);

describe('the list of addresses', () => {
  it.each(routes)('has %s with its methods', (path, methods) => {
    const address = addresses.find((listed) => listed.path === path);
    expect(verbs.filter((verb) => address !== undefined && verb in address)).toEqual(methods);
  });

  it('has none that does not exist, and none twice', () => {
    const known = routes.map(([path]) => path);
    expect(addresses.map(({ path }) => path).sort()).toEqual([...known].sort());
  });
});

describe('the description', () => {
  const description = JSON.parse(JSON.stringify(openApi(addresses, 'http://localhost:3000')));

  it('is made from what parses the requests', () => {
    const { schema } = description.paths['/api/responses'].post.requestBody.content['application/json'];
    expect(schema.required).toEqual(['id', 'wave', 'questionnaire', 'version', 'locale', 'answers']);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.paradata.properties.scaleOrder.enum).toEqual(['ascending', 'descending']);
  });

  it('names every status a submission can meet', () => {
    const statuses = Object.keys(description.paths['/api/responses'].post.responses).map(Number);
    expect(statuses).toEqual(expect.arrayContaining([200, 201, 400, 404, 409, 410, 413, 415, 422, 429, 503, 507]));
  });

  it('says for every address of researchers what must be allowed', () => {
    const { post } = description.paths['/api/waves/{wave}/open'];
    expect(post.security).toEqual([{ session: [] }, { token: [] }]);
    expect(post['x-act']).toBe('manage-waves');
  });
});
