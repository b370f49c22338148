import { describe, expect, it } from 'vitest';
import { passwordFault } from './password.ts';

const email = 'anna.k@example.org';

describe('passwordFault', () => {
  it.each([
    ['correct horse battery', undefined],
    ['Ұзын құпия сөйлем бар', undefined],
    ['ооо-ромашка-и-сыновья', undefined],
    ['x7#Kp2!vQ9zL', undefined],
    [`${'длинная фраза '.repeat(18)}`.slice(0, 250), undefined],
    ['short', 'too-short'],
    ['12345678901', 'too-short'],
    ['😀'.repeat(11), 'too-short'],
    [`a long one ${'x y z w v '.repeat(30)}`, 'too-long'],
    ['aaaaaaaaaaaaaa', 'too-common'],
    ['abcabcabcabc', 'too-common'],
    ['abcdefghijklm', 'too-common'],
    ['123456789012', 'too-common'],
    ['098765432109', 'too-common'],
    ['Password1234', 'too-common'],
    ['passwordpassword', 'too-common'],
    ['Qwertyuiop12', 'too-common'],
    ['1qaz2wsx3edc', 'too-common'],
    ['Администратор1', 'too-common'],
    ['йцукенгшщзхъ', 'too-common'],
    ['korshi2026!!', 'too-common'],
    ['anna.k@example.org', 'too-common'],
    ['112112211122', 'too-common'],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, email)).toBe(fault);
  });
});
