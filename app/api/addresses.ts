/** Every address there is. A new one gets an entry in one of the lists, or a test fails. */
import type { Address } from './address.ts';
import { figureAddresses } from './figure-addresses.ts';
import { noteAddresses } from './note-addresses.ts';
import { recodeAddresses } from './recode-addresses.ts';
import { releaseAddresses } from './release-addresses.ts';
import { researcherAddresses } from './researcher-addresses.ts';
import { respondentAddresses } from './respondent-addresses.ts';
import { resultAddresses } from './result-addresses.ts';
import { weightAddresses } from './weight-addresses.ts';

export const addresses: readonly Address[] = [
  ...respondentAddresses,
  ...researcherAddresses,
  ...recodeAddresses,
  ...resultAddresses,
  ...figureAddresses,
  ...weightAddresses,
  ...noteAddresses,
  ...releaseAddresses,
];
