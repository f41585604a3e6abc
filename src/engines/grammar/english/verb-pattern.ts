/** @module Reads the English of a verb entry, "include _ in _2" or "*study and *implement", into parts. */
import type { VerbalPart } from './nodes.js';

/** Merges neighbouring words, so that "in order to" is one part. */
function mergeWords(parts: readonly VerbalPart[]): VerbalPart[] {
  const merged: VerbalPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if ('words' in part && last && 'words' in last) {
      merged[merged.length - 1] = { words: `${last.words} ${part.words}` };
    } else {
      merged.push(part);
    }
  }
  return merged;
}

function readToken(token: string, index: number, marked: boolean): VerbalPart[] {
  if (token === '_') return [{ open: 1 }];
  if (token === '_2') return [{ open: 2 }];
  if (token.startsWith('*')) {
    const comma = token.endsWith(',');
    const verb: VerbalPart = { verb: token.slice(1, comma ? -1 : undefined) };
    return comma ? [verb, { words: ',' }] : [verb];
  }
  return !marked && index === 0 ? [{ verb: token }] : [{ words: token }];
}

/**
 * Splits the English of a verb into inflected words, fixed words and object slots. Without a `_` the object
 * follows the last word.
 */
export function readVerbPattern(english: string, takesObject: boolean): VerbalPart[] {
  const tokens = english.split(' ').filter(Boolean);
  const marked = tokens.some((token) => token.startsWith('*'));
  const parts = mergeWords(tokens.flatMap((token, index) => readToken(token, index, marked)));
  if (takesObject && !parts.some((part) => 'open' in part)) parts.push({ open: 1 });
  return parts;
}

/** Puts `node` into the open slot, or appends it where there is none. */
export function fillSlot(parts: readonly VerbalPart[], slot: 1 | 2, filler: VerbalPart): VerbalPart[] {
  const at = parts.findIndex((part) => 'open' in part && part.open === slot);
  if (at < 0) return [...parts, filler];
  return [...parts.slice(0, at), filler, ...parts.slice(at + 1)];
}
