import type { Text } from '#lib/i18n/text.ts';

/** Beside the name of another group: "women / not stated". */
export const notStated: Text = { ru: 'не указано', kk: 'көрсетілмеген', en: 'not stated' };
