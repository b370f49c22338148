import { fillTrial } from '#lib/demo/fill.ts';
import type { DemoPlan } from '#lib/demo/responses.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { type Command, type ExitCode, jsonOption, Refusal, waveOption, wholeNumber } from '../command.ts';
import { startProgress } from '../progress.ts';
import { waveNamed } from '../wave-named.ts';
import { withServices } from '../with-services.ts';

/** Small enough that a server beside never waits long for the lock. */
const rowsPerTransaction = 2000;

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
      const plan: DemoPlan = { wave: wave.id, seed, count, receivedOn: dayOf(services.now()) };
      const progress = startProgress('synthetic responses', count);
      const pace = { rowsPerTransaction, step: progress.step };
      const filled = await fillTrial(services, entry, plan, pace).finally(progress.end);
      const said = given.isSet('json')
        ? JSON.stringify({ wave: wave.id, ...filled })
        : `${filled.added} responses and ${filled.drafts} drafts added to ${wave.id}`;
      process.stdout.write(`${said}\n`);
      return 0;
    });
  },
};
