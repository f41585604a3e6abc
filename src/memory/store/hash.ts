/** @module Hashes: identities of units, and numbers that lead to texts. */
import { hash } from 'node:crypto';
import type { MemoryUnitInput } from '../../model/index.js';

const IDENTITY_BYTES = 16;

/** What makes a unit the same unit: Chinese, English, document and context, as 16 bytes. */
export function identityOf({ source, target, documentId, previous, next }: MemoryUnitInput): Buffer {
  const parts = [source, target, documentId, previous, next].map((part) => part || null);
  return hash('sha256', JSON.stringify(parts), 'buffer').subarray(0, IDENTITY_BYTES);
}

/** 53 bits of a text (cyrb53): texts with the same number are compared before they are believed to be the same. */
export function textHash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
