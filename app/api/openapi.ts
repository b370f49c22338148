/** OpenAPI 3.1 out of the list of addresses and the schemas that parse what they are sent. */
import { z } from 'zod';
import { problems as statuses } from '#lib/problem.ts';
import type { Address, Method, Operation, Parameter, Success } from './address.ts';
import { problemAnswerSchema } from './answer-schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const parameterOf = ({ name, in: place, says, schema, required }: Parameter): Json => ({
  name,
  in: place,
  description: says,
  required: required ?? false,
  schema: schema === undefined ? { type: 'string' } : schemaOf(schema, 'input'),
});

const bodyOf = ({ message, form }: Operation): Json => {
  const content = {
    ...(message === undefined ? {} : { 'application/json': { schema: schemaOf(message, 'input') } }),
    ...(form === undefined ? {} : { 'application/x-www-form-urlencoded': { schema: schemaOf(form, 'input') } }),
  };
  return Object.keys(content).length > 0 ? { requestBody: { required: true, content } } : {};
};

const successOf = ({ says, schema, media }: Success): Json => ({
  description: says,
  ...(schema === undefined ? {} : { content: { 'application/json': { schema: schemaOf(schema, 'output') } } }),
  ...(media === undefined ? {} : { content: { [media]: { schema: { type: 'string' } } } }),
});

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

const problemsOf = (operation: Operation): Json => {
  const byStatus = new Map<number, string[]>();
  for (const code of [...operation.problems, 'method-not-allowed', 'internal'] as const) {
    byStatus.set(statuses[code], [...(byStatus.get(statuses[code]) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), content: problemContent }]),
  );
};

const operationOf = (operation: Operation): Json => ({
  summary: operation.says,
  ...(operation.act === undefined ? {} : { security: [{ session: [] }, { token: [] }], 'x-act': operation.act }),
  parameters: (operation.parameters ?? []).map(parameterOf),
  ...bodyOf(operation),
  responses: {
    ...Object.fromEntries(Object.entries(operation.successes).map(([status, success]) => [status, successOf(success)])),
    ...problemsOf(operation),
  },
});

const methods: readonly Method[] = ['GET', 'POST', 'PUT'];

const pathItem = (address: Address): Json =>
  Object.fromEntries(
    methods.flatMap((method) => {
      const operation = address[method];
      return operation === undefined ? [] : [[method.toLowerCase(), operationOf(operation)]];
    }),
  );

/** The description of these addresses as served under one origin. */
export const openApi = (addresses: readonly Address[], publicUrl: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Korshi',
    version: '1',
    description: 'Errors are application/problem+json with a stable code. Answers are codes, never wording.',
  },
  servers: [{ url: publicUrl }],
  paths: Object.fromEntries(addresses.map((address) => [address.path, pathItem(address)])),
  components: {
    schemas: { Problem: schemaOf(problemAnswerSchema, 'output') },
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The cookies that /api/sign-in sets.' },
      token: { type: 'http', scheme: 'bearer' },
    },
  },
});
