import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnce } from './durable-files.ts';

const keyLength = 32;

/** A secret of the data folder: made on the first start, the same for ever after. */
export const keyOf = (
  dataDir: string,
  name: 'receipt' | 'session',
  random: (bytes: number) => Uint8Array,
): Uint8Array => {
  const file = join(dataDir, 'keys', name);
  if (!existsSync(file)) createOnce(file, random(keyLength));
  const key = readFileSync(file);
  if (key.length !== keyLength)
    throw new Error(`${file}: a key has ${keyLength} bytes, this has ${key.length}; restore it from a backup`);
  return key;
};
