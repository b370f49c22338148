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

export const logFault = (address: string, error: unknown): void => {
  const event = { at: new Date().toISOString(), level: 'error', event: 'request', address, ...placeOf(error) };
  process.stderr.write(`${JSON.stringify(event)}\n`);
};
