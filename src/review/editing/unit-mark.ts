/** @module The mark of a unit: a change says which one it was made upon, so that no other change is overwritten unseen. */
import { createHash } from 'node:crypto';
import type { TranslationUnit } from '../../model/index.js';

/** A document has thousands of units, of which a change touches one. */
const known = new WeakMap<TranslationUnit, string>();

/** 64 bits, hexadecimal. */
export function markOf(unit: TranslationUnit): string {
  const mark = known.get(unit) ?? digest(unit);
  known.set(unit, mark);
  return mark;
}

function digest({ source, target, state, review }: TranslationUnit): string {
  return createHash('sha256')
    .update(JSON.stringify([source, target, state, review?.flagged ?? false, review?.comments ?? []]))
    .digest('hex')
    .slice(0, 16);
}
