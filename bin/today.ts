/** The date of an instant, ISO 8601, in universal time: dates of the store do not move with the server. */
export const today = (now: Date): string => now.toISOString().slice(0, 'YYYY-MM-DD'.length);
