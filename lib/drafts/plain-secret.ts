/**
 * Everything that a plain interview needs and nobody may guess follows from one secret, the cookie's, and the
 * server's key: so the withdrawal code can be shown again as long as the cookie lives, and is stored nowhere.
 */
import { createHmac } from 'node:crypto';
import { derivedId } from '#lib/responses/derived-id.ts';
import { codeOf } from './code.ts';

/** 98 bits. */
const codeLetters = 20;

const derived = (key: Uint8Array, purpose: string, secret: string): Uint8Array =>
  createHmac('sha256', key).update(`${purpose} ${secret}`).digest();

export const withdrawalCodeOf = (secret: string, key: Uint8Array): string =>
  codeOf(derived(key, 'withdrawal', secret), codeLetters);

export const responseIdOf = (secret: string, key: Uint8Array): string => derivedId(derived(key, 'response', secret));
