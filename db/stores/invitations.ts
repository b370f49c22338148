import { and, eq, gt, lt } from 'drizzle-orm';
import type { Engine, Writes } from '#db/engine.ts';
import { invitations } from '#db/tables.ts';
import type { Role } from '#lib/access/role.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';

const secretLength = 32;
const validFor = 7 * 24 * 60 * 60 * 1000;

/** An invitation about to be used: `spend` is true for one caller only, inside their write. */
export type Redemption = Readonly<{ role: Role; spend(queries: Writes): Promise<boolean> }>;

type Settings = Readonly<{ clock: () => Date; random: (bytes: number) => Uint8Array }>;

/** One-time links; the store knows the hash of their secret only. */
export const createInvitations = ({ reads, write }: Engine, { clock, random }: Settings) => {
  const isValid = (secret: string) =>
    and(eq(invitations.hash, sha256Hex(secret)), eq(invitations.used, false), gt(invitations.expires, clock()));
  const find = async (secret: string): Promise<Readonly<{ role: Role }> | undefined> =>
    (await reads.select({ role: invitations.role }).from(invitations).where(isValid(secret)))[0];
  return {
    find,
    invite: async (role: Role): Promise<string> => {
      const secret = Buffer.from(random(secretLength)).toString('base64url');
      const now = clock();
      const expires = new Date(now.getTime() + validFor);
      await write(async (queries) => {
        await queries.delete(invitations).where(lt(invitations.expires, now));
        await queries.insert(invitations).values({ hash: sha256Hex(secret), role, expires, used: false });
      });
      return secret;
    },
    redemption: async (secret: string): Promise<Redemption | undefined> => {
      const found = await find(secret);
      if (found === undefined) return undefined;
      const spend = async (queries: Writes): Promise<boolean> => {
        const spent = await queries
          .update(invitations)
          .set({ used: true })
          .where(isValid(secret))
          .returning({ hash: invitations.hash });
        return spent.length > 0;
      };
      return { role: found.role, spend };
    },
  };
};
