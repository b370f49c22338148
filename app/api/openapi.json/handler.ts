import { addresses } from '#app/api/addresses.ts';
import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { openApi } from '#app/api/openapi.ts';
import { publicReleaseAddresses } from '#app/api/release-addresses.ts';
import { respondentAddresses } from '#app/api/respondent-addresses.ts';
import type { Services } from '#app/services.ts';

/** The description of every address that this server has. */
export const getOpenApi = ({ environment }: Services): Handler => {
  const served = environment.side === 'respondent' ? [...respondentAddresses, ...publicReleaseAddresses] : addresses;
  const description = openApi(served, environment.publicUrl);
  return answering('/api/openapi.json', { GET: () => jsonAnswer(200, description) });
};
