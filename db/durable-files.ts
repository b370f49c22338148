/** Files that are there after a power cut once these functions have returned. Readable to nobody else. */
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const onlyOurs = 0o600;

export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
};

export const syncPath = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const write = (file: string, flags: 'a' | 'wx', content: string | Uint8Array): void => {
  const handle = openSync(file, flags, onlyOurs);
  try {
    writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

export const appendLine = (file: string, line: string): void => {
  const isNew = !existsSync(file);
  write(file, 'a', `${line}\n`);
  if (isNew) syncPath(dirname(file));
};

/** Makes a file with this content, whole or not at all; leaves one that is there already as it is. */
export const createOnce = (file: string, content: Uint8Array): void => {
  makeFolder(dirname(file));
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  write(draft, 'wx', content);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  syncPath(dirname(file));
};
