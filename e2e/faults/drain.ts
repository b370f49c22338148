/** TERM under load: what was begun is finished, what was acknowledged is there, the process ends by itself. */
import { exportCsv } from '../exports.ts';
import type { Korshi } from '../server.ts';
import { atMost, type Figure, figure, none } from './figure.ts';
import { sendAgain, sendUntil } from './load.ts';
import { losses } from './stored.ts';

const stoppedWithin = 15_000;
const phones = 16;

export const stopUnderLoad = async (korshi: Korshi): Promise<readonly Figure[]> => {
  let isOver = false;
  const sending = sendUntil(korshi.url, phones, () => isOver);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const since = performance.now();
  const code = await korshi.stop();
  const milliseconds = performance.now() - since;
  isOver = true;
  const load = await sending;
  await korshi.start();
  const { lost } = losses(await exportCsv(korshi), load.acknowledged);
  const changed = await sendAgain(korshi.url, load, phones);
  const { duplicates } = losses(await exportCsv(korshi), load.acknowledged);
  return [
    figure('exit code after TERM', String(code), code === 0),
    atMost('time until the process had ended', milliseconds, stoppedWithin),
    none('receipts without a row', lost),
    none('rows twice', duplicates),
    none('receipts that changed when the message was sent again', changed.length),
  ];
};
