import { recodeMessage, removeRecodeMessage } from '#lib/analysis/recode-message.ts';
import type { Address } from './address.ts';
import { deed, list } from './researcher-addresses.ts';

export const recodeAddresses: readonly Address[] = [
  {
    path: '/api/recodes',
    GET: list('The recodes of the questionnaire.', 'see-results'),
    POST: deed('Makes a variable of another by putting its codes into groups.', 'keep-notes', recodeMessage, [
      'unknown-variable',
    ]),
  },
  {
    path: '/api/recodes/remove',
    POST: deed('Takes a recode away.', 'keep-notes', removeRecodeMessage, ['not-found']),
  },
];
