/** What a fault did: a figure, and whether it is the one that must hold. */
export type Figure = Readonly<{
  title: string;
  value: string;
  holds: boolean;
  /** Says as much about the machine as about the program: judged in the laboratory, not in every test run. */
  isTime?: true;
}>;

export const figure = (title: string, value: number | string, holds: boolean): Figure => ({
  title,
  value: String(value),
  holds,
});

/** A count that must be zero. */
export const none = (title: string, count: number): Figure => figure(title, count, count === 0);

export const atMost = (title: string, milliseconds: number, limit: number): Figure => ({
  ...figure(title, `${Math.round(milliseconds)} ms of ${limit} ms`, milliseconds <= limit),
  isTime: true,
});
