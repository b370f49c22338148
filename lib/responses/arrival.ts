/** When something came in, as far as it may be known: a date (UTC) with the response, a minute for 14 days. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

export const minuteOf = (time: Date): string => `${time.toISOString().slice(0, 16)}Z`;
