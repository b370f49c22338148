/** A researcher of the tests: an account made by the command line, signed in through the page. */
import { expect, type Page } from '@playwright/test';
import type { Role } from '#lib/access/role.ts';
import type { Korshi } from './server.ts';

export type Account = Readonly<{ email: string; name: string; password: string }>;

export const newAccount = async (korshi: Korshi, role: Role): Promise<Account> => {
  const account = {
    email: `${role}.${Date.now()}@example.org`,
    name: 'Айгүл Серікқызы',
    password: 'қоңыр өзен торғай 7',
  };
  const args = ['user', 'add', '--role', role, '--email', account.email, '--name', account.name, '--password-stdin'];
  const { code, stderr } = await korshi.korshi(args, account.password);
  if (code !== 0) throw new Error(stderr);
  return account;
};

export const signInAs = async (page: Page, { email, password }: Account): Promise<void> => {
  await page.goto('/en/researchers/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
};

/** Somebody new, signed in on this page. */
export const signIn = async (page: Page, korshi: Korshi, role: Role = 'administrator'): Promise<Account> => {
  const account = await newAccount(korshi, role);
  await signInAs(page, account);
  return account;
};
