const encoder = new TextEncoder();

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

export const sha256Hex = async (text: string): Promise<string> =>
  [...(await sha256(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Content-Digest of RFC 9530 over the bytes of a text in UTF-8. */
export const contentDigest = async (text: string): Promise<string> =>
  `sha-256=:${btoa(String.fromCharCode(...(await sha256(text))))}:`;

/** Off https and localhost a browser makes no digest, and the survey stays the plain form. */
export const canDigest = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined;
