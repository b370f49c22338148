// `npm start`: whatever is missing for the server to run, then the server, in this very process, so that signals and the
// exit code are its own. Only `node:` modules here: this runs before anything is installed.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install, nodeFault } from './install.mjs';

/** Turns this process into `tsx bin/korshi.ts serve`. */
async function serve() {
  const command = fileURLToPath(new URL('korshi.ts', import.meta.url));
  process.argv.splice(1, 1, command, 'serve');
  await import(import.meta.resolve('tsx'));
  await import(pathToFileURL(command).href);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });

const fault = nodeFault();
if (fault) console.error(fault);
if (!fault && (await install()) && (await build())) await serve();
else process.exitCode = 1;
