/** Every address there is. A new one gets a line in one of the two lists, or a test fails. */
import type { Address } from './address.ts';
import { researcherAddresses } from './researcher-addresses.ts';
import { respondentAddresses } from './respondent-addresses.ts';

export const addresses: readonly Address[] = [...respondentAddresses, ...researcherAddresses];
