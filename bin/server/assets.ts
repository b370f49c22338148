/**
 * The scripts and styles of this build and of the builds of the last 30 days: a phone with yesterday's page goes
 * on. They are copied to DATA_DIR/assets and compressed there once. A file's date says when it last belonged to the
 * build in use.
 */
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const keptMilliseconds = 30 * 86_400_000;
const worthCompressing = /\.(js|css|json|map|svg|txt)$/;
const encodings = ['.br', '.gz'] as const;

const filesUnder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
};

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const compress = async (path: string): Promise<void> => {
  const bytes = await readFile(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params: quality }));
};

/** Under another name first: what stands under its own name is whole. */
const copyOne = async (source: string, target: string): Promise<void> => {
  if (await exists(target)) return;
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.unfinished`;
  await cp(source, unfinished);
  if (worthCompressing.test(target)) {
    await compress(unfinished);
    await Promise.all(encodings.map((encoding) => rename(unfinished + encoding, target + encoding)));
  }
  await rename(unfinished, target);
};

/** Marks the files of the build as in use; copies what is new. */
export const keepAssets = async (build: string, assets: string, now: Date): Promise<void> => {
  await mkdir(assets, { recursive: true });
  for (const file of await filesUnder(build)) {
    const target = join(assets, file);
    await copyOne(join(build, file), target);
    for (const path of [target, ...encodings.map((encoding) => target + encoding)]) {
      if (await exists(path)) await utimes(path, now, now);
    }
  }
};

/** Removes what no build of the last 30 days had. */
export const removeOldAssets = async (assets: string, now: Date): Promise<void> => {
  for (const file of await filesUnder(assets)) {
    const path = join(assets, file);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > keptMilliseconds) await rm(path, { force: true });
  }
};
