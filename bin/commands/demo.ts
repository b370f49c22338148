import type { Services } from '#app/services.ts';
import { type DemoPlan, syntheticBreakOffs, syntheticDrafts, syntheticResponses } from '#lib/demo/responses.ts';
import { type CatalogueEntry, questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { type Command, type ExitCode, jsonOption, Refusal, waveOption, wholeNumber } from '../command.ts';
import { startProgress } from '../progress.ts';
import { today } from '../today.ts';
import { waveNamed } from '../wave-named.ts';
import { withServices } from '../with-services.ts';

/** Small enough that a server beside never waits long for the lock. */
const rowsPerTransaction = 2000;
/** For so many who answer there is one who is still at it; more than a thousand show nothing new. */
const responsesPerDraft = 25;
const mostDrafts = 1000;

const fillResponses = async ({ responses }: Services, entry: CatalogueEntry, plan: DemoPlan): Promise<number> => {
  const progress = startProgress('synthetic responses', plan.count);
  let added = 0;
  for (let offset = 0; offset < plan.count; offset += rowsPerTransaction) {
    const count = Math.min(rowsPerTransaction, plan.count - offset);
    added += await responses.appendMany(syntheticResponses(entry, { ...plan, offset, count }));
    progress.step(offset + count);
  }
  progress.end();
  return added;
};

/** Put together, so that they share transactions. */
const fillDrafts = async ({ drafts }: Services, entry: CatalogueEntry, plan: DemoPlan): Promise<number> => {
  const messages = [
    ...syntheticDrafts(entry, { ...plan, count: Math.min(mostDrafts, Math.floor(plan.count / responsesPerDraft)) }),
  ];
  for (let first = 0; first < messages.length; first += rowsPerTransaction) {
    const puts = messages.slice(first, first + rowsPerTransaction).map((message, index) => {
      const keyHash = sha256Hex(`demo ${plan.wave} ${plan.seed} ${first + index}`);
      return drafts.put(keyHash, message, plan.receivedOn);
    });
    await Promise.all(puts);
  }
  return messages.length;
};

export const demo: Command = {
  summary: 'fills a trial wave with synthetic responses, drafts and break-offs',
  usage: '--responses N --seed S [--wave trial]',
  options: {
    responses: { type: 'string', placeholder: 'N', help: 'how many responses (default: 1000)' },
    seed: { type: 'string', placeholder: 'S', help: 'the same seed gives the same rows (default: 1)' },
    wave: waveOption,
    json: jsonOption,
  },
  run(given) {
    const count = wholeNumber(given, 'responses', 1000);
    const seed = wholeNumber(given, 'seed', 1);
    return withServices<ExitCode>(async (services) => {
      const wave = await waveNamed(services, given.text('wave') ?? 'trial');
      if (wave.kind !== 'trial')
        throw new Refusal(`${wave.id} is a real wave: synthetic responses are for trial waves only`);
      const entry = questionnaireOf(wave.questionnaire, wave.version);
      if (entry === undefined)
        throw new Refusal(`this program does not know ${wave.questionnaire}, version ${wave.version}`);
      const plan: DemoPlan = { wave: wave.id, seed, count, receivedOn: today(services.now()) };
      const added = await fillResponses(services, entry, plan);
      // The same seed once more adds nothing, so nothing is counted twice.
      const drafts = added > 0 ? await fillDrafts(services, entry, plan) : 0;
      if (added > 0) await services.drafts.countBreakOffs(wave.id, syntheticBreakOffs(entry, plan));
      const said = given.isSet('json')
        ? JSON.stringify({ wave: wave.id, added, drafts })
        : `${added} responses and ${drafts} drafts added to ${wave.id}`;
      process.stdout.write(`${said}\n`);
      return 0;
    });
  },
};
