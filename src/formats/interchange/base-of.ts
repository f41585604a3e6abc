/** @module The mark of a pair as it was exported: by it an import knows which side has changed since. */
import { createHash } from 'node:crypto';

/** 64 bits: two texts of one document never share it by chance. */
const DIGITS = 16;

/** Hexadecimal digest of the Chinese and the English, as they are. */
export function baseOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([source, target]))
    .digest('hex')
    .slice(0, DIGITS);
}
