/**
 * One event a line, as JSON on standard error. A message may quote what was sent (a statement with its values,
 * a path with a secret), so only the kind of the fault and the places in the program are written.
 */
type Place = Readonly<{ fault: string; code?: string; stack: readonly string[]; cause?: Place }>;

const placeOf = (error: unknown): Place => {
  if (!(error instanceof Error)) return { fault: typeof error, stack: [] };
  const code = (error as { code?: unknown }).code;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    fault: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: stack.map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: placeOf(error.cause) }),
  };
};

const write = (level: string, event: string, details: Readonly<Record<string, unknown>>): void => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...details })}\n`);
};

export const logFault = (address: string, error: unknown): void =>
  write('error', 'request', { address, ...placeOf(error) });

/** What went well and may have to be looked up. `details`: names and codes that have been parsed, nothing as it was sent. */
export const logNotice = (event: string, details: Readonly<Record<string, unknown>>): void =>
  write('notice', event, details);
