/** What the addresses of weighting are sent, as JSON or by a form; parsed on the server only. */
import { z } from 'zod';
import { ageVariables, isAgeVariable, marginVariables } from './population-codes.ts';
import { usualCaps } from './trim.ts';
import type { WeightSettings } from './weight-run.ts';

/** Room for a file of every cell with long sources, written as a form writes it. */
export const marginsLimit = 256 * 1024;

export const marginsMessage = z.strictObject({ csv: z.string().max(marginsLimit) }).readonly();
export type MarginsMessage = z.infer<typeof marginsMessage>;

/** The margins that are raked to as long as nobody chooses others. */
export const usualMargins = [
  ['district', 'sex'],
  ['district', 'age3'],
] as const;

const isMargin = (variables: readonly string[]): boolean =>
  variables[0] === 'district' &&
  new Set(variables).size === variables.length &&
  variables.filter(isAgeVariable).length <= 1;

const margin = z.array(z.enum(marginVariables)).min(1).max(3).refine(isMargin, 'not-a-margin').readonly();
const caps = z
  .strictObject({ lower: z.number().min(0.2).max(1), upper: z.number().min(1).max(5) })
  .refine(({ lower, upper }) => lower < upper, 'no-room')
  .readonly();

export const weighMessage = z
  .strictObject({
    /** Without it the newest. */
    marginSet: z.int().positive().optional(),
    method: z.enum(['rake', 'poststratify']).default('rake'),
    margins: z.array(margin).min(1).max(3).readonly().optional(),
    /** `null`: not trimmed. */
    caps: caps.nullable().default(usualCaps),
    rescaledTo: z.int().min(0).optional(),
  })
  .refine(({ method, margins }) => method === 'rake' || margins === undefined || margins.length === 1, {
    path: ['margins'],
    error: 'one-margin',
  })
  .refine(({ margins, rescaledTo }) => rescaledTo === undefined || rescaledTo < (margins ?? usualMargins).length, {
    path: ['rescaledTo'],
  })
  .readonly();
export type WeighMessage = z.infer<typeof weighMessage>;

/** Poststratification has one margin, crossed from everything, and meets it exactly: there is nothing to trim. */
export const settingsOf = ({ method, margins, caps: limits, rescaledTo }: WeighMessage): WeightSettings =>
  method === 'poststratify'
    ? { method, margins: margins ?? [[...new Set(usualMargins.flat())]] }
    : {
        method,
        margins: margins ?? usualMargins,
        ...(limits !== null && { caps: limits }),
        ...(rescaledTo !== undefined && { rescaledTo }),
      };

/** What a form of the page says in its fields. */
export const weighFields = ['marginSet', 'method', 'sex', 'age', 'trim', 'lower', 'upper', 'rescaledTo'] as const;
export type WeighFields = Readonly<Partial<Record<(typeof weighFields)[number], string>>>;

const number = (typed: string | null): unknown => {
  const written = typed?.trim().replace(',', '.') ?? '';
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : written;
};

export const weighFromForm = (form: URLSearchParams): unknown => {
  const method = form.get('method') ?? 'rake';
  const age = form.get('age') ?? '';
  const parts = [...(form.get('sex') === 'on' ? ['sex'] : []), ...(age === '' ? [] : [age])];
  const crossed = [['district', ...parts]];
  const apart = parts.length === 0 ? crossed : parts.map((part) => ['district', part]);
  const optional = (name: string) => ((form.get(name) ?? '') === '' ? {} : { [name]: number(form.get(name)) });
  return {
    method,
    margins: method === 'poststratify' ? crossed : apart,
    caps: form.get('trim') === 'on' ? { lower: number(form.get('lower')), upper: number(form.get('upper')) } : null,
    ...optional('marginSet'),
    ...optional('rescaledTo'),
  };
};

/** The fields of the form that says these settings. */
export const formOf = (marginSet: number, settings: WeightSettings): WeighFields => {
  const variables = settings.margins.flat();
  const age = ageVariables.find((name) => variables.includes(name));
  return {
    marginSet: String(marginSet),
    method: settings.method,
    ...(variables.includes('sex') && { sex: 'on' }),
    ...(age !== undefined && { age }),
    ...(settings.caps && { trim: 'on', lower: String(settings.caps.lower), upper: String(settings.caps.upper) }),
    ...(settings.rescaledTo !== undefined && { rescaledTo: String(settings.rescaledTo) }),
  };
};
