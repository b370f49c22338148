import { plainCode } from '#lib/drafts/code.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { type Command, positional } from '../command.ts';
import { withServices } from '../with-services.ts';

export const withdraw: Command = {
  summary: 'deletes the response that has this withdrawal code',
  usage: 'CODE',
  options: {},
  async run(given) {
    const code = plainCode(positional(given, 0, 'CODE'));
    const isGone = await withServices(({ responses }) => responses.withdraw(sha256Hex(code)));
    if (isGone) process.stdout.write('the response is deleted\n');
    else process.stderr.write('nothing has this code\n');
    return isGone ? 0 : 1;
  },
};
