import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';

/** Throws where nobody would be left who can look after the people. */
export const requireAnotherAdministrator = async ({ accounts }: Services, email: string): Promise<void> => {
  const people = await accounts.list();
  if (!people.some((person) => person.email === email)) throw new Problem('not-found');
  const others = people.filter(
    (person) => person.email !== email && person.role === 'administrator' && !person.disabled,
  );
  if (others.length === 0) throw new Problem('last-administrator');
};
