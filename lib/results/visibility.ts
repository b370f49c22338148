/**
 * Who sees what on the results page. Researchers see the live figures of any wave. The public sees figures about
 * people only from releases, so none yet; the trade record unless a real wave that is open keeps it back; and, as long
 * as no real wave has ever been opened, the live figures of the trial.
 */
import { may, type Role } from '#lib/access/role.ts';
import type { Wave } from '#lib/waves/wave.ts';

export type Reader = 'public' | 'researcher';

export type Visibility = Readonly<{
  reader: Reader;
  /** The wave whose figures are shown. */
  wave?: Wave;
  /** Why none are. */
  withheld?: 'no-release' | 'embargo' | 'unknown-wave';
  /** Whether the trade record is shown. */
  record: boolean;
}>;

/** `requested`: the wave named in the address; only a researcher may name one. */
export const visibility = (role: Role | undefined, waves: readonly Wave[], requested?: string): Visibility =>
  role !== undefined && may(role, 'see-results') ? forResearcher(waves, requested) : forPublic(waves);

const forResearcher = (waves: readonly Wave[], requested: string | undefined): Visibility => {
  const wave = requested === undefined ? newest(waves) : waves.find(({ id }) => id === requested);
  if (wave === undefined) return { reader: 'researcher', withheld: 'unknown-wave', record: true };
  return { reader: 'researcher', wave, record: true };
};

const forPublic = (waves: readonly Wave[]): Visibility => {
  const fielded = waves.filter((wave) => wave.kind === 'real' && wave.openedOn !== null);
  if (fielded.some((wave) => wave.state === 'open' && wave.settings.embargo)) {
    return { reader: 'public', withheld: 'embargo', record: false };
  }
  const trial = trialOf(waves);
  if (fielded.length > 0 || trial === undefined) return { reader: 'public', withheld: 'no-release', record: true };
  return { reader: 'public', wave: trial, record: true };
};

const trialOf = (waves: readonly Wave[]): Wave | undefined =>
  waves.find(({ id, kind }) => id === 'trial' && kind === 'trial');

/** The real wave that was opened last; before there is one, the trial. */
const newest = (waves: readonly Wave[]): Wave | undefined => {
  const fielded = waves.filter((wave) => wave.kind === 'real' && wave.openedOn !== null);
  return fielded.toSorted((a, b) => (b.openedOn ?? '').localeCompare(a.openedOn ?? ''))[0] ?? trialOf(waves);
};
