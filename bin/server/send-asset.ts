import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const assetPrefix = '/_next/static/';

/** Names as the bundler makes them: no step upwards, nothing encoded, nothing hidden. */
const assetPattern = /^(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The best form of the file that the browser reads and that lies there. */
const formOf = async (
  path: string,
  accepted: string,
): Promise<Readonly<{ path: string; encoding?: string }> | undefined> => {
  if (/\bbr\b/.test(accepted) && (await isFile(`${path}.br`))) return { path: `${path}.br`, encoding: 'br' };
  if (/\bgzip\b/.test(accepted) && (await isFile(`${path}.gz`))) return { path: `${path}.gz`, encoding: 'gzip' };
  return (await isFile(path)) ? { path } : undefined;
};

const sendNotFound = (response: ServerResponse): void => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end('not found\n');
};

/** Answers an address under /_next/static/ from the folder of the builds' files. */
export const sendAsset = async (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  assets: string,
): Promise<void> => {
  const name = path.slice(assetPrefix.length);
  const contentType = contentTypes[extname(name)];
  const isOurs = assetPattern.test(name) && contentType !== undefined;
  const form = isOurs ? await formOf(join(assets, name), request.headers['accept-encoding'] ?? '') : undefined;
  if (form === undefined || contentType === undefined) {
    sendNotFound(response);
    return;
  }
  const { size } = await stat(form.path);
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': size,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(form.encoding === undefined ? {} : { 'content-encoding': form.encoding }),
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(form.path), response);
};
