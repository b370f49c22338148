/** The process is killed under load, again and again; a phone that had a receipt must never be sorry that it forgot. */
import { exportCsv } from '../exports.ts';
import type { Korshi } from '../server.ts';
import { atMost, type Figure, figure, none } from './figure.ts';
import { type Acknowledged, sendAgain, sendUntil } from './load.ts';
import { losses } from './stored.ts';

const phones = 16;
const readyWithin = 10_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Cycle = Readonly<{
  acknowledged: readonly Acknowledged[];
  /** Acknowledged before the kill and not there after it, before anything was sent again. */
  lost: number;
  retried: number;
  changed: number;
  stuck: number;
  ready: number;
}>;

const cycle = async (korshi: Korshi, milliseconds: number): Promise<Cycle> => {
  let isOver = false;
  const sending = sendUntil(korshi.url, phones, () => isOver);
  await pause(milliseconds);
  await korshi.kill();
  isOver = true;
  const load = await sending;
  const ready = await korshi.start();
  const { lost } = losses(await exportCsv(korshi), load.acknowledged);
  const retried = load.pending.length;
  const changed = await sendAgain(korshi.url, load, phones);
  return { acknowledged: load.acknowledged, lost, retried, changed: changed.length, stuck: load.pending.length, ready };
};

/** `random`: numbers in [0, 1) for the moments of the kills. */
export const killUnderLoad = async (
  korshi: Korshi,
  kills: number,
  random: () => number,
): Promise<readonly Figure[]> => {
  const cycles: Cycle[] = [];
  for (let index = 0; index < kills; index += 1) cycles.push(await cycle(korshi, 50 + random() * 700));
  const acknowledged = cycles.flatMap((one) => one.acknowledged);
  const { lost, duplicates, different } = losses(await exportCsv(korshi), acknowledged);
  const sum = (of: (one: Cycle) => number): number => cycles.reduce((total, one) => total + of(one), 0);
  return [
    figure('kills of the process under load', kills, true),
    figure('receipts given', acknowledged.length, acknowledged.length > 0),
    figure(
      'sent again after the kill, for want of a reply',
      sum((one) => one.retried),
      true,
    ),
    none(
      'receipts without a row after the kill',
      sum((one) => one.lost),
    ),
    none('receipts without a row in the end', lost),
    none('rows twice', duplicates),
    none('rows with other answers than were sent', different),
    none(
      'receipts that changed when the message was sent again',
      sum((one) => one.changed),
    ),
    none(
      'messages that could not be delivered afterwards',
      sum((one) => one.stuck),
    ),
    atMost('slowest start after a kill', Math.max(...cycles.map((one) => one.ready)), readyWithin),
  ];
};
