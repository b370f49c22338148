/**
 * JSON as it comes from outside, read strictly: what the platform's parser would forgive or guess is refused,
 * so that what was digested, what is stored and what was meant are the same.
 */

/** `hostile`: a key that could reach the prototype of an object. */
export type StrictJson =
  | Readonly<{ value: unknown }>
  | Readonly<{ refused: 'malformed' }>
  | Readonly<{ refused: 'hostile'; key: string }>;

const depthLimit = 12;
const hostileKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const malformed = { refused: 'malformed' } as const;

/** Fatal on invalid UTF-8; a byte-order mark stays in the text, where it is no JSON. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const parse = (text: string): Readonly<{ value: unknown }> | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** The place of the quotation mark that ends the string begun at `start`. */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
};

/** How many members the text writes (one colon each), or undefined where it is nested too deep to be parsed at all. */
const membersWritten = (text: string): number | undefined => {
  let depth = 0;
  let members = 0;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place];
    if (letter === '"') place = endOfString(text, place);
    else if (letter === ':') members += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    else if (letter === '{' || letter === '[') depth += 1;
    if (depth > depthLimit) return undefined;
  }
  return members;
};

type Found = { members: number; wellFormed: boolean; hostile: string | undefined };

const look = (value: unknown, found: Found): void => {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) found.wellFormed = false;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const part of value) look(part, found);
    return;
  }
  for (const key of Object.keys(value)) {
    found.members += 1;
    if (hostileKeys.includes(key)) found.hostile ??= key;
    look(key, found);
    look((value as Readonly<Record<string, unknown>>)[key], found);
  }
};

/**
 * The value, unless the bytes are not UTF-8, not JSON, nested more than 12 deep, hold half a character (raw or
 * as an escape) or a key twice: a key that stands twice is one member less in the value than in the text.
 */
export const parseStrictJson = (bytes: Uint8Array): StrictJson => {
  const text = decode(bytes);
  const written = text === undefined ? undefined : membersWritten(text);
  if (text === undefined || written === undefined) return malformed;
  const parsed = parse(text);
  if (parsed === undefined) return malformed;
  const found: Found = { members: 0, wellFormed: true, hostile: undefined };
  look(parsed.value, found);
  if (!found.wellFormed || found.members < written) return malformed;
  return found.hostile === undefined ? parsed : { refused: 'hostile', key: found.hostile };
};
