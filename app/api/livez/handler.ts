import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';

/** The process answers; it touches nothing. */
export const getLiveness = (): Handler => answering('/api/livez', { GET: () => jsonAnswer(200, { status: 'ok' }) });
