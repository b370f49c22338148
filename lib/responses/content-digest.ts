import { digestOf } from './receipt.ts';

/**
 * Whether the sha-256 of a Content-Digest field (RFC 9530) is that of the bytes. Other algorithms in the field
 * say nothing to us; of one named twice the last counts (RFC 9651). True where there is no field.
 */
export const digestAgrees = (field: string | null, bytes: Uint8Array): boolean => {
  const members = (field ?? '').split(',').map((member) => member.split(';')[0]?.trim() ?? '');
  const ours = members.filter((member) => /^sha-256\s*=/i.test(member)).at(-1);
  return ours === undefined || ours.replace(/^sha-256\s*=\s*/i, 'sha-256=') === digestOf(bytes);
};
