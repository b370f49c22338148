/** The proof that a response lies in the store: signed by the server, no key to anything. */
import { createHash, createHmac } from 'node:crypto';
import type { ReceiptContent } from './store.ts';

export type Receipt = ReceiptContent & Readonly<{ signature: string }>;

/** HMAC-SHA-256 over the five fields, one a line, in base64url. */
export const signReceipt = (content: ReceiptContent, key: Uint8Array): Receipt => {
  const { id, digest, wave, version, receivedOn } = content;
  const signature = createHmac('sha256', key)
    .update([id, digest, wave, version, receivedOn].join('\n'))
    .digest('base64url');
  return { id, digest, wave, version, receivedOn, signature };
};

/** Content-Digest of RFC 9530 over the exact bytes. */
export const digestOf = (bytes: Uint8Array): string =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');
