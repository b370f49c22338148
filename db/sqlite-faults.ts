/** What the driver says when it cannot go on, in the program's own list of problems. */
import { Problem } from '#lib/problem.ts';

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : codeOf(cause);
};

export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

/** A Problem where the store could not write at this moment; every other error stays as it is. */
export const problemOf = (error: unknown): unknown => {
  const code = codeOf(error);
  if (isBusy(error)) return Object.assign(new Problem('unavailable', { retryAfter: 1 }), { cause: error });
  if (code === 'SQLITE_FULL') return Object.assign(new Problem('no-space', { retryAfter: 60 }), { cause: error });
  // A full disk also shows as a failed write of the log or of its index.
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|NOMEM)/.test(code)) {
    return Object.assign(new Problem('unavailable', { retryAfter: 10 }), { cause: error });
  }
  return error;
};
