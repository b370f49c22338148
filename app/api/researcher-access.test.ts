/** Every address of the researchers by everybody who might ask: who may not never gets a 2xx, and nothing changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '#app/services.ts';
import { may, roles } from '#lib/access/role.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { disableAccount } from './accounts/disable/handler.ts';
import { accounts } from './accounts/handler.ts';
import { makeInvitation } from './accounts/invitations/handler.ts';
import { changeRole } from './accounts/role/handler.ts';
import { addresses } from './addresses.ts';
import type { Handler } from './answer.ts';
import { exportResponses } from './exports/[format]/handler.ts';
import { fieldLog } from './field-log/handler.ts';
import { removeFieldNote } from './field-log/remove/handler.ts';
import { figure } from './figures/[item]/[format]/handler.ts';
import { recodes } from './recodes/handler.ts';
import { removeRecode } from './recodes/remove/handler.ts';
import { releases } from './releases/handler.ts';
import { results } from './results/handler.ts';
import { requestWith, type TemporaryServices, temporaryServices } from './temporary-services.ts';
import { thresholds } from './thresholds/handler.ts';
import { tokens } from './tokens/handler.ts';
import { revokeToken } from './tokens/revoke/handler.ts';
import { closeWave } from './waves/[wave]/close/handler.ts';
import { fillWave } from './waves/[wave]/demo/handler.ts';
import { emptyWave } from './waves/[wave]/empty/handler.ts';
import { oneWave } from './waves/[wave]/handler.ts';
import { margins } from './waves/[wave]/margins/handler.ts';
import { waveMethods } from './waves/[wave]/methods/handler.ts';
import { openWave } from './waves/[wave]/open/handler.ts';
import { weightRun } from './waves/[wave]/weights/[run]/handler.ts';
import { weightRuns } from './waves/[wave]/weights/handler.ts';
import { waves } from './waves/handler.ts';

/** Doors and the respondents' addresses are for everybody; they have tests of their own. */
const guarded = addresses.filter(({ GET, POST }) => GET?.act !== undefined || POST?.act !== undefined);

const makers: Readonly<Record<string, (services: Services) => Handler>> = {
  '/api/exports/{format}': exportResponses,
  '/api/recodes': recodes,
  '/api/recodes/remove': removeRecode,
  '/api/results': results,
  '/api/figures/{item}/{format}': figure,
  '/api/accounts': accounts,
  '/api/accounts/invitations': makeInvitation,
  '/api/accounts/role': changeRole,
  '/api/accounts/disable': disableAccount,
  '/api/tokens': tokens,
  '/api/tokens/revoke': revokeToken,
  '/api/releases': releases,
  '/api/thresholds': thresholds,
  '/api/waves': waves,
  '/api/waves/{wave}': oneWave,
  '/api/waves/{wave}/open': openWave,
  '/api/waves/{wave}/close': closeWave,
  '/api/waves/{wave}/demo': fillWave,
  '/api/waves/{wave}/empty': emptyWave,
  '/api/waves/{wave}/margins': margins,
  '/api/waves/{wave}/methods': waveMethods,
  '/api/field-log': fieldLog,
  '/api/field-log/remove': removeFieldNote,
  '/api/waves/{wave}/weights': weightRuns,
  '/api/waves/{wave}/weights/{run}': weightRun,
};

const askers = [...roles, 'nobody', 'a wrong token'] as const;
const rows = guarded.flatMap(({ path, GET, POST }) =>
  [{ method: 'GET', act: GET?.act } as const, { method: 'POST', act: POST?.act } as const].flatMap(({ method, act }) =>
    act === undefined ? [] : askers.map((asker) => ({ path, method, act, asker })),
  ),
);

let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
  for (const role of roles) await temporary.services.tokens.add(role, role, sha256Hex(`${role}-token`), '2026-11-22');
});
afterAll(() => temporary.end());

const headersOf = (asker: (typeof askers)[number]): Record<string, string> =>
  asker === 'nobody' ? {} : { authorization: `Bearer ${asker === 'a wrong token' ? 'wrong' : `${asker}-token`}` };

it('has a row for every address', () => {
  expect(Object.keys(makers).sort()).toEqual(guarded.map(({ path }) => path).sort());
});

describe('who may', () => {
  it.each(rows)('$method $path by $asker', async ({ path, method, act, asker }) => {
    const handler = makers[path]?.(temporary.services);
    const address = path.replace('{wave}', 'trial').replace('{format}', 'csv');
    const answer = await handler?.(requestWith({ method, path: address, headers: headersOf(asker), body: '{}' }));
    const role = roles.find((known) => known === asker);
    if (role === undefined) expect(answer?.status).toBe(401);
    else if (may(role, act)) expect([401, 403]).not.toContain(answer?.status);
    else expect(answer?.status).toBe(403);
  });

  it('is not a form from elsewhere, whoever sends it', async () => {
    const headers = { ...headersOf('administrator'), 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' };
    for (const [path, make] of Object.entries(makers)) {
      if (guarded.find((address) => address.path === path)?.POST === undefined) continue;
      const answer = await make(temporary.services)(requestWith({ path: path.replace('{wave}', 'trial'), headers }));
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });
});
