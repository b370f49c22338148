/**
 * What went wrong, one event a line, as JSON on standard error: a line break inside a message cannot forge a
 * second event. Never an address of a visitor, never an answer.
 */
import { format } from 'node:util';

export type Level = 'error' | 'warning';

export const logEvent = (level: Level, event: string, details: Readonly<Record<string, unknown>> = {}): void => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...details })}\n`);
};

export const logError = (event: string, error: unknown): void =>
  logEvent('error', event, { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });

/** Libraries complain on the console: in production their complaints become events of the same form. */
export const captureConsole = (): void => {
  console.error = (...parts: readonly unknown[]) => logEvent('error', 'console', { message: format(...parts) });
  console.warn = (...parts: readonly unknown[]) => logEvent('warning', 'console', { message: format(...parts) });
};
