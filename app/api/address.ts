/** How an address is described; `openapi.json` is made from nothing else. */
import type { z } from 'zod';
import type { Act } from '#lib/access/role.ts';
import type { ProblemCode } from '#lib/problem.ts';

export type Parameter = Readonly<{
  name: string;
  in: 'path' | 'query' | 'header';
  says: string;
  schema?: z.ZodType;
  required?: true;
}>;
/** What a success is; no schema where it has no body, `media` where it is not JSON. */
export type Success = Readonly<{ says: string; schema?: z.ZodType; media?: string }>;

export type Operation = Readonly<{
  says: string;
  /** What somebody must be allowed to do; nothing: for everybody. */
  act?: Act;
  parameters?: readonly Parameter[];
  /** The schema that parses the message. */
  message?: z.ZodType;
  /** The same, or other, fields as an HTML form. */
  form?: z.ZodType;
  successes: Readonly<Record<number, Success>>;
  problems: readonly ProblemCode[];
}>;

export type Method = 'GET' | 'POST' | 'PUT';
export type Address = Readonly<{ path: string }> & Readonly<Partial<Record<Method, Operation>>>;
