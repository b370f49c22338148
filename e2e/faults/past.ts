/** Dates in the store moved back, for what happens only after days. */
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import type { Korshi } from '../server.ts';

/** As if the wave had been closed on that day. */
export const moveClose = ({ dataDir }: Korshi, wave: string, day: string): void => {
  const store = new Driver(join(dataDir, 'store.db'), { timeout: 5000 });
  store.prepare('UPDATE waves SET closed_on = ? WHERE id = ?').run(day, wave);
  store.close();
};
