/** What a fault did: a figure, and whether it is the one that must hold. */
export type Figure = Readonly<{ title: string; value: string; holds: boolean }>;

export const figure = (title: string, value: number | string, holds: boolean): Figure => ({
  title,
  value: String(value),
  holds,
});

/** A count that must be zero. */
export const none = (title: string, count: number): Figure => figure(title, count, count === 0);

export const atMost = (title: string, milliseconds: number, limit: number): Figure =>
  figure(title, `${Math.round(milliseconds)} ms of ${limit} ms`, milliseconds <= limit);
