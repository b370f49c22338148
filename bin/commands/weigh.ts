import { dayOf } from '#lib/responses/arrival.ts';
import { attempt } from '#lib/weights/attempt.ts';
import { weighMessage } from '#lib/weights/messages.ts';
import { isRefusal } from '#lib/weights/weighing-refusal.ts';
import {
  type Arguments,
  type Command,
  type ExitCode,
  jsonOption,
  oneOf,
  Refusal,
  waveOption,
  wholeNumber,
} from '../command.ts';
import { waveNamed } from '../wave-named.ts';
import { withServices } from '../with-services.ts';

const messageOf = (given: Arguments) => {
  const set = wholeNumber(given, 'margins', 0);
  return weighMessage.parse({
    method: oneOf(given.text('method') ?? 'rake', ['rake', 'poststratify'], '--method'),
    ...(set > 0 && { marginSet: set }),
    ...(given.isSet('untrimmed') && { caps: null }),
  });
};

export const weighCommand: Command = {
  summary: 'weighs the responses of a wave by its margins',
  usage: '[--wave WAVE] [--margins N] [--method rake|poststratify] [--untrimmed]',
  options: {
    wave: waveOption,
    margins: { type: 'string', placeholder: 'N', help: 'which margins (default: the newest)' },
    method: { type: 'string', placeholder: 'METHOD', help: 'rake (default) or poststratify' },
    untrimmed: { type: 'boolean', help: 'let weights be as small and as large as they come' },
    json: jsonOption,
  },
  run(given) {
    const message = messageOf(given);
    return withServices<ExitCode>(async (services) => {
      const wave = await waveNamed(services, given.text('wave'));
      const { outcome } = await attempt(services, wave, message, dayOf(services.now()));
      if (isRefusal(outcome)) throw new Refusal(`no weights: ${JSON.stringify(outcome)}`);
      const run = await services.weights.addRun(outcome);
      const { weights } = run.report;
      const effect = weights === undefined ? '' : `, design effect ${weights.designEffect.toFixed(2)}`;
      process.stdout.write(
        given.isSet('json')
          ? `${JSON.stringify(run)}\n`
          : `run ${run.number} of ${wave.id}: ${weights?.base.n ?? 0} responses${effect}\n`,
      );
      return 0;
    });
  },
};
