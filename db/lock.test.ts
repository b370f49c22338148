import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { freshStores } from './fresh-store.contract.ts';
import { lockFolder } from './lock.ts';

const { emptyFolder } = freshStores();

describe('the lock of the data folder', () => {
  it('is held once, and free again when it is released', () => {
    const place = emptyFolder();
    const lock = lockFolder(place);
    expect(lock).toBeDefined();
    expect(lockFolder(place)).toBeUndefined();
    expect(lockFolder(place)).toBeUndefined();
    lock?.release();
    const again = lockFolder(place);
    expect(again).toBeDefined();
    again?.release();
  });

  it('keeps another process out, and dies with the process that holds it', async () => {
    const place = emptyFolder();
    const program = `import { lockFolder } from '#db/lock.ts';
      process.stdout.write(String(lockFolder(process.argv[1]) !== undefined)); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, place]);
    const [said] = await once(child.stdout, 'data');
    expect(String(said)).toBe('true');
    expect(lockFolder(place)).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = lockFolder(place);
    expect(lock).toBeDefined();
    lock?.release();
  });
});
