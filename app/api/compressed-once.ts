/** A body that every phone asks for: compressed when the first one does, and kept. */
import { brotliCompressSync, gzipSync } from 'node:zlib';

type Encoded = Readonly<{ body: string | Uint8Array; encoding?: 'br' | 'gzip' }>;

/** Waves are few; an older definition is compressed anew if it is asked for again. */
const most = 8;

const accepts = (header: string | null, encoding: string): boolean =>
  (header ?? '').split(',').some((part) => {
    const [name, weight = ''] = part.trim().toLowerCase().split(';');
    return name?.trim() === encoding && !/^\s*q=0(\.0*)?$/.test(weight);
  });

/** A function from a tag, its text and what the client accepts to the body in the best encoding. */
export const compressedOnce = (): ((tag: string, text: string, accepted: string | null) => Encoded) => {
  const kept = new Map<string, Readonly<{ br: Uint8Array; gzip: Uint8Array }>>();
  const compress = (tag: string, text: string) => {
    const made = kept.get(tag) ?? { br: brotliCompressSync(text), gzip: gzipSync(text, { level: 9 }) };
    if (kept.size >= most && !kept.has(tag)) kept.clear();
    kept.set(tag, made);
    return made;
  };
  return (tag, text, accepted) => {
    if (accepts(accepted, 'br')) return { body: compress(tag, text).br, encoding: 'br' };
    if (accepts(accepted, 'gzip')) return { body: compress(tag, text).gzip, encoding: 'gzip' };
    return { body: text };
  };
};
