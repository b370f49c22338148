/**
 * The four cookies of a plain interview, all of them unreadable for scripts and gone with the browser's session:
 * `korshi_form` the draft's secret; `korshi_begin` the first answers, as long as nothing may be stored;
 * `korshi_page` what the page of a section has to know; `korshi_receipt` the receipt and the code, until "next person".
 */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';

const beginSchema = z
  .object({ wave: z.string().max(64), locale: z.enum(locales), answers: z.record(z.string(), z.unknown()) })
  .readonly();
const pageSchema = z
  .object({
    section: z.string().max(24),
    refused: z.boolean(),
    shown: z.array(z.string().max(40)).max(60).readonly(),
    at: z.number(),
  })
  .readonly();
const receiptSchema = z
  .object({
    receipt: z
      .object({
        id: z.string(),
        digest: z.string(),
        wave: z.string(),
        version: z.number(),
        receivedOn: z.string(),
        signature: z.string(),
      })
      .readonly(),
    code: z.string(),
  })
  .readonly();
const secretSchema = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/);

export type PlainCookies = Readonly<{
  form?: string;
  begin?: z.infer<typeof beginSchema>;
  /** `at`: when the page was given out, in seconds. */
  page?: z.infer<typeof pageSchema>;
  receipt?: z.infer<typeof receiptSchema>;
}>;
type Name = keyof PlainCookies;
const names: readonly Name[] = ['form', 'begin', 'page', 'receipt'];

/** A cookie that would not be kept whole is not set: browsers keep 4 kB. */
const longest = 3500;

const read = <Schema extends z.ZodType>(schema: Schema, value: string | undefined): z.infer<Schema> | undefined => {
  if (value === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(Buffer.from(value, 'base64url').toString());
    return schema.safeParse(json).data;
  } catch {
    // Somebody else's cookie, or half of ours: as good as none.
    return undefined;
  }
};

const valuesOf = (header: string | null | undefined): ReadonlyMap<string, string> =>
  new Map(
    (header ?? '').split(';').map((pair) => {
      const [name = '', ...value] = pair.trim().split('=');
      return [name, value.join('=')];
    }),
  );

export const readPlainCookies = (header: string | null | undefined): PlainCookies => {
  const values = valuesOf(header);
  const found = {
    form: secretSchema.safeParse(values.get('korshi_form')).data,
    begin: read(beginSchema, values.get('korshi_begin')),
    page: read(pageSchema, values.get('korshi_page')),
    receipt: read(receiptSchema, values.get('korshi_receipt')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

const written = (value: NonNullable<PlainCookies[Name]>): string =>
  typeof value === 'string' ? value : Buffer.from(JSON.stringify(value)).toString('base64url');

const attributes = (name: Name, text: string): string => {
  if (text === '') return '; Max-Age=0';
  return name === 'begin' ? '; Max-Age=3600' : '';
};

/** The `set-cookie` fields after which the browser has these cookies of ours and no others. */
export const writePlainCookies = (cookies: PlainCookies, secure: boolean): readonly string[] =>
  names.map((name) => {
    const value = cookies[name];
    const text = value === undefined ? '' : written(value);
    const kept = text.length > longest ? '' : text;
    return `korshi_${name}=${kept}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${attributes(name, kept)}`;
  });
