/** @module The mark of a unit: a change says which one it was made upon, so that no other change is overwritten unseen. */
import { createHash } from 'node:crypto';
import type { TranslationUnit } from '../../model/index.js';

/** 64 bits, hexadecimal. */
export function markOf({ source, target, state, review }: TranslationUnit): string {
  return createHash('sha256')
    .update(JSON.stringify([source, target, state, review?.flagged ?? false, review?.comments ?? []]))
    .digest('hex')
    .slice(0, 16);
}
