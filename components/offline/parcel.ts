/** A response made ready to be sent: bytes made once, and the state of their delivery. */
import type { Interview } from '#lib/drafts/interview.ts';
import { type Delivery, newDelivery, nextDelivery, type OutboxEvent } from '#lib/outbox/outbox.ts';
import { contentDigest } from './digest.ts';
import type { Shelf } from './shelf.ts';

export type Parcel = Readonly<{
  wave: string;
  /** Exactly what is sent, at every attempt; erased when the server has it. */
  body: string;
  /** The withdrawal code, shown again beside the receipt. */
  code: string;
  delivery: Delivery;
}>;

export const packParcel = async (interview: Interview, message: unknown, at: number): Promise<Parcel> => {
  const body = JSON.stringify(message);
  return {
    wave: interview.wave,
    body,
    code: interview.code,
    delivery: newDelivery(interview.id, await contentDigest(body), at),
  };
};

/** The parcel of a wave that this phone keeps: under way, refused, or received and not yet put away. */
export const parcelOf = async (shelf: Shelf, wave: string): Promise<Parcel | undefined> => {
  const parcels = (await shelf.readAll('outbox')) as readonly Parcel[];
  return parcels.find((parcel) => parcel.wave === wave);
};

const keepsBody = ({ state }: Delivery): boolean => state !== 'received' && state !== 'withdrawn';

/** The parcel after an event; the phone lets go of the answers only when the server is known to have them. */
export const afterEvent = (parcel: Parcel, event: OutboxEvent): Parcel => {
  const delivery = nextDelivery(parcel.delivery, event);
  return { ...parcel, delivery, body: keepsBody(delivery) ? parcel.body : '' };
};
