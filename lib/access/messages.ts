/** What the addresses of sign-in, people and tokens are sent; parsed on the server only. */
import { z } from 'zod';
import { passwordLength } from './password.ts';
import { roles } from './role.ts';

/** Compared in lower case, as people type it either way. */
const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Long enough whatever it is made of; a phrase of words fits too. */
const passwordSchema = z.string().min(passwordLength.least).max(passwordLength.most);

/** Anything may be tried: what is wrong with it is not told. */
export const signInMessage = z
  .strictObject({
    email: z.string().trim().toLowerCase().max(254),
    password: z.string().max(passwordLength.most),
    next: z.string().max(2000).optional(),
  })
  .readonly();

export const acceptMessage = z
  .strictObject({
    code: z.string().min(1).max(200),
    email: emailSchema,
    name: z.string().trim().min(1).max(100),
    password: passwordSchema,
  })
  .readonly();

export const inviteMessage = z.strictObject({ role: z.enum(roles) }).readonly();
export const roleMessage = z.strictObject({ email: emailSchema, role: z.enum(roles) }).readonly();
export const disableMessage = z.strictObject({ email: emailSchema }).readonly();

const tokenName = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u);
export const tokenMessage = z.strictObject({ name: tokenName, role: z.enum(roles) }).readonly();
/** Whatever name a token was once given can be revoked. */
export const revokeMessage = z.strictObject({ name: z.string().min(1).max(200) }).readonly();
