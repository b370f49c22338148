/** Waves by the command line: made, opened and closed beside the running server. */
import type { Korshi } from './server.ts';

const names = [
  '--organisation-ru',
  'Институт соседства',
  '--organisation-kk',
  'Көршілестік институты',
  '--organisation-en',
  'Institute of Neighbourhood',
  '--contact-ru',
  'study@example.org',
  '--contact-kk',
  'study@example.org',
  '--contact-en',
  'study@example.org',
] as const;

const command = async (korshi: Korshi, ...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await korshi.korshi(args);
  if (code !== 0) throw new Error(`korshi ${args.join(' ')}: ${stderr}`);
  return stdout;
};

/** A wave that is open, with organisation and contact; `settings` as the command line takes them. */
export const openWave = async (korshi: Korshi, id: string, ...settings: readonly string[]): Promise<void> => {
  await command(korshi, 'wave', 'create', id, ...names, ...settings);
  await command(korshi, 'wave', 'open', id);
};

export const closeWave = (korshi: Korshi, id: string): Promise<string> => command(korshi, 'wave', 'close', id);
export const emptyTrial = (korshi: Korshi): Promise<string> => command(korshi, 'wave', 'empty', 'trial');
export const demo = (korshi: Korshi, responses: number): Promise<string> =>
  command(korshi, 'demo', '--responses', String(responses), '--seed', '7');
