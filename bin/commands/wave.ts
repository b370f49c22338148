import type { Services } from '#app/services.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { type Arguments, type Command, type ExitCode, jsonOption, oneOf, positional, Refusal } from '../command.ts';
import { waveNamed } from '../wave-named.ts';
import { withServices } from '../with-services.ts';
import { createWave, waveSettingsOptions } from './wave-create.ts';
import { openWave } from './wave-open.ts';

type Action = (services: Services, given: Arguments) => Promise<ExitCode>;

const list: Action = async ({ waves }, given) => {
  const all = await waves.list();
  if (given.isSet('json')) process.stdout.write(`${JSON.stringify(all)}\n`);
  else
    for (const { id, kind, state, questionnaire, version } of all)
      process.stdout.write(`${id}\t${kind}\t${state}\t${questionnaire} ${version}\n`);
  return 0;
};

const close: Action = async (services, given) => {
  const wave = await waveNamed(services, positional(given, 1, 'WAVE'));
  if (!(await services.waves.close(wave.id, dayOf(services.now())))) throw new Refusal(`${wave.id} is not open`);
  process.stdout.write(`${wave.id} is closed; phones may deliver for ${wave.settings.graceDays} more days\n`);
  return 0;
};

const empty: Action = async (services, given) => {
  const wave = await waveNamed(services, positional(given, 1, 'WAVE'));
  if (wave.kind !== 'trial') throw new Refusal(`${wave.id} is a real wave: only trial waves are emptied`);
  process.stdout.write(`${await services.responses.empty(wave.id)} responses taken out of ${wave.id}\n`);
  return 0;
};

const actions = { list, create: createWave, open: openWave, close, empty } as const;

export const wave: Command = {
  summary: 'lists, makes, opens, closes and empties waves',
  usage: 'list | create WAVE [settings] | open WAVE | close WAVE | empty WAVE',
  options: { ...waveSettingsOptions, json: jsonOption },
  run(given) {
    const action = oneOf(
      positional(given, 0, 'the action'),
      ['list', 'create', 'open', 'close', 'empty'],
      'the action',
    );
    return withServices((services) => actions[action](services, given));
  },
};
