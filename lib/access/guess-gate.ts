/**
 * Slows guessing down without locking anybody out: every key (an account, or an account in a browser that has signed
 * in before) has a few attempts at once and then one every few seconds. Nothing is counted by network address.
 */
export type GuessGate = Readonly<{
  /** 0 when the attempt may be looked at, else the seconds to wait. */
  admit(key: string, milliseconds: number): number;
  /** The attempt was right: it costs nothing. */
  giveBack(key: string): void;
}>;

type Limits = Readonly<{ atOnce: number; secondsEach: number; keys: number }>;
type Allowance = { left: number; at: number };

/** In ten minutes at most 10 + 60 attempts are looked at; whoever waits ten seconds has one again. */
const usual: Limits = { atOnce: 10, secondsEach: 10, keys: 10_000 };

export const createGuessGate = ({ atOnce, secondsEach, keys }: Limits = usual): GuessGate => {
  const allowances = new Map<string, Allowance>();
  const allowanceOf = (key: string, now: number): Allowance => {
    const known = allowances.get(key) ?? { left: atOnce, at: now };
    const gained = Math.max(0, now - known.at) / 1000 / secondsEach;
    return { left: Math.min(atOnce, known.left + gained), at: now };
  };
  const keep = (key: string, allowance: Allowance): void => {
    // Last used stands last, so that a flood of invented keys pushes out the oldest, never the one in use.
    allowances.delete(key);
    allowances.set(key, allowance);
    const oldest = allowances.size > keys ? allowances.keys().next().value : undefined;
    if (oldest !== undefined) allowances.delete(oldest);
  };
  return {
    admit: (key, milliseconds) => {
      const allowance = allowanceOf(key, milliseconds);
      const isAdmitted = allowance.left >= 1;
      keep(key, isAdmitted ? { ...allowance, left: allowance.left - 1 } : allowance);
      return isAdmitted ? 0 : Math.ceil((1 - allowance.left) * secondsEach);
    },
    giveBack: (key) => {
      const known = allowances.get(key);
      if (known !== undefined) known.left = Math.min(atOnce, known.left + 1);
    },
  };
};
