import { describe, expect, it } from 'vitest';
import { type PlainCookies, readPlainCookies, writePlainCookies } from './plain-cookies.ts';

const cookies: PlainCookies = {
  form: 'abcdefghijklmnopqrstuv',
  begin: { wave: 'trial', locale: 'kk', answers: { consent: 1, kin_across: [1, 2] } },
  page: { section: 'screening', refused: true, shown: ['consent'], at: 1_800_000_000 },
};
const header = (written: readonly string[]): string => written.map((cookie) => cookie.split(';')[0]).join('; ');

describe('the cookies of a plain interview', () => {
  it('are read as they were written', () => {
    expect(readPlainCookies(`theme=large; ${header(writePlainCookies(cookies, false))}`)).toEqual(cookies);
  });

  it('are kept from scripts and from other sites, and end with the session', () => {
    const [form, begin, , receipt] = writePlainCookies(cookies, true);
    expect(form).toBe('korshi_form=abcdefghijklmnopqrstuv; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(begin).toMatch(/; HttpOnly; SameSite=Lax; Secure; Max-Age=3600$/);
    expect(receipt).toBe('korshi_receipt=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0');
  });

  it('are wiped where a browser would cut them', () => {
    const begin = { wave: 'trial', locale: 'ru', answers: { open_comment: 'а'.repeat(4000) } } as const;
    expect(writePlainCookies({ begin }, false)[1]).toContain('korshi_begin=; Path=/');
  });

  it.each([
    '',
    'korshi_form=short',
    'korshi_form',
    'korshi_begin=e30',
    'korshi_page=%%%',
    'korshi_receipt=bnVsbA',
    ';;=;',
  ])('that are not ours are none: %j', (given) => {
    expect(readPlainCookies(given)).toEqual({});
  });
});
