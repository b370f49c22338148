const plainName = /^\w*$/;
const quoted = (text: string): string => (plainName.test(text) ? `"${text}"` : JSON.stringify(text));

const ofObject = (record: Readonly<Record<string, unknown>>): string => {
  let json = '';
  for (const key of Object.keys(record).sort()) {
    const part = record[key];
    if (part !== undefined) json += `${json === '' ? '' : ','}${quoted(key)}:${canonicalJson(part)}`;
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
