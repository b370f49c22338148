/** Releases, which everybody may read, and the thresholds of what is shown at all. */
import { z } from 'zod';
import { thresholdsMessage } from '#lib/disclosure/messages.ts';
import { publishMessage } from '#lib/releases/messages.ts';
import type { Address, Operation } from './address.ts';
import { deed, list } from './researcher-addresses.ts';

const text = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() });

const summary = z.object({
  number: z.int().positive(),
  wave: z.string(),
  publishedOn: z.iso.date(),
  title: text,
  dataVersion: z.int(),
  weight: z.enum(['none', 'population', 'equal']),
  weightRun: z.int().nullable(),
  hash: z.string().describe('sha-256 in hex over the canonical JSON of everything here but number and hash'),
});

const release = summary.extend({
  content: z.looseObject({}).describe('figures without what is hidden, who answered, banner, methodology, field log'),
  intact: z.boolean().describe('whether the content still has the hash it was published with'),
});

const all: Operation = {
  says: 'The releases, newest first: the only figures about people that the public gets.',
  successes: { 200: { says: 'the list', schema: z.object({ releases: z.array(summary) }) } },
  problems: [],
};

const one: Operation = {
  says: 'One release. It never changes; the entity tag is its hash.',
  parameters: [{ name: 'number', in: 'path', says: 'its number', schema: z.int().positive(), required: true }],
  successes: { 200: { says: 'the release', schema: release }, 304: { says: 'not changed' } },
  problems: ['unknown-release'],
};

/** What a server of the respondents' side has of them. */
export const publicReleaseAddresses: readonly Address[] = [
  { path: '/api/releases', GET: all },
  { path: '/api/releases/{number}', GET: one },
];

export const releaseAddresses: readonly Address[] = [
  {
    path: '/api/releases',
    GET: all,
    POST: deed('Publishes a release of a wave; refused while a reason stands against it.', 'publish', publishMessage, [
      'unknown-wave',
      'unknown-variable',
      'unknown-run',
      'no-weight-run',
      'release-refused',
    ]),
  },
  { path: '/api/releases/{number}', GET: one },
  {
    path: '/api/thresholds',
    GET: list('The thresholds of what is shown, and what nobody may go below.', 'see-results'),
    POST: deed('Sets all thresholds; none looser than allowed.', 'set-thresholds', thresholdsMessage, [
      'thresholds-loosened',
    ]),
  },
];
