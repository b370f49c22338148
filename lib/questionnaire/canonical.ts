const plainName = /^\w*$/;
const quoted = (text: string): string => (plainName.test(text) ? `"${text}"` : JSON.stringify(text));

const inOrder = (keys: string[]): string[] => {
  // Sorting is what costs; most objects were written in order, or have few keys.
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] as string) > (keys[at] as string)) return keys.sort();
  return keys;
};

const ofObject = (record: Readonly<Record<string, unknown>>): string => {
  let json = '';
  for (const key of inOrder(Object.keys(record))) {
    const part = record[key];
    if (part === undefined) continue;
    const value = Number.isSafeInteger(part) ? String(part) : canonicalJson(part);
    json += json === '' ? `${quoted(key)}:${value}` : `,${quoted(key)}:${value}`;
  }
  return `{${json}}`;
};

/** JSON with its keys in order: equal content has equal bytes, on every engine and in every hash. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!Array.isArray(value)) return ofObject(value as Readonly<Record<string, unknown>>);
  return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`;
};
