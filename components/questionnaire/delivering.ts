import { sendParcel } from '#components/offline/courier.ts';
import { afterEvent, type Parcel } from '#components/offline/parcel.ts';
import { isSettled } from '#lib/outbox/outbox.ts';

type Ports = Readonly<{ current: () => Parcel | null; keep: (parcel: Parcel) => Promise<void> }>;

const lookAgain = 15_000;

/** Sends the parcel again and again, with growing pauses, until it is settled. Every step is kept before the next. */
export const delivering = ({ current, keep }: Ports) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  const attempt = async (parcel: Parcel): Promise<void> => {
    isBusy = true;
    const sending = afterEvent(parcel, { kind: 'sent' });
    await keep(sending);
    const event = await sendParcel(sending);
    isBusy = false;
    // "Next person" may have wiped it meanwhile.
    if (current()?.delivery.id !== parcel.delivery.id) return;
    await keep(afterEvent(sending, event));
    go();
  };
  const go = (): void => {
    clearTimeout(timer);
    const parcel = current();
    if (isBusy || parcel === null || isSettled(parcel.delivery)) return;
    // Without a network there is nothing to try; its return wakes the delivery, and this looks again in case it did not.
    const pause = navigator.onLine ? Math.max(0, parcel.delivery.dueAt - Date.now()) : lookAgain;
    timer = setTimeout(() => (navigator.onLine ? void attempt(parcel) : go()), pause);
  };
  return {
    go,
    /** The page was opened, the network is back, or somebody asks for it: at once. */
    wake: (): void => {
      const parcel = current();
      if (parcel === null || isBusy) return;
      const woken = afterEvent(parcel, { kind: 'woken', at: Date.now() });
      void keep(woken).then(go);
    },
  };
};
