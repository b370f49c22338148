import { Problem } from '#lib/problem.ts';
import { isSameOrigin } from './same-origin.ts';

/**
 * Refuses a respondent's form that another site's page sends. Under our referrer policy the origin of a form is
 * "null", and without https no browser says more: such a form is taken, our cookies do not travel with a foreign one.
 */
export const requireOurForm = (headers: Headers, publicUrl: string): void => {
  const saysNothing = headers.get('sec-fetch-site') === null && headers.get('origin') === 'null';
  if (!(saysNothing || isSameOrigin(headers, publicUrl))) throw new Problem('forbidden');
};
