/** Why a form of the weights page was sent back, found out once more from what was sent: nothing of it is stored. */
import { today } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import type { Refusals } from '#components/researchers/weights/wave-weights.tsx';
import type { Wave } from '#lib/waves/wave.ts';
import { attempt } from '#lib/weights/attempt.ts';
import { parseMargins } from '#lib/weights/margins-csv.ts';
import { weighFromForm, weighMessage } from '#lib/weights/messages.ts';
import { isRefusal } from '#lib/weights/weighing-refusal.ts';

type Sent = Readonly<{ fault: string | undefined; typed: URLSearchParams }>;

/** Undefined where there is no more to say than the fault itself. */
export const whatWasRefused = async (
  services: Services,
  wave: Wave,
  { fault, typed }: Sent,
): Promise<Refusals | undefined> => {
  if (fault === 'invalid-margins') {
    const read = parseMargins(typed.get('csv') ?? '');
    return 'faults' in read ? { faults: read.faults } : undefined;
  }
  if (fault !== 'weighting-refused') return undefined;
  const message = weighMessage.safeParse(weighFromForm(typed));
  if (!message.success) return undefined;
  const { set, settings, outcome } = await attempt(services, wave, message.data, today(services));
  return isRefusal(outcome) ? { marginSet: set.number, settings, refusal: outcome } : undefined;
};
