/** @module Hashes: identities of units, and numbers that lead to texts. */
import { hash } from 'node:crypto';
import type { MemoryUnitInput } from '../../model/index.js';
import { normalizeSource } from '../text/normalize.js';

const HASH_BYTES = 7;
const IDENTITY_BYTES = 16;

/**
 * What makes a unit the same unit, as 16 bytes: seven of the hash of its source's key, nine of a digest of Chinese,
 * English, document and context.
 */
export function identityOf({ source, target, documentId, previous, next }: MemoryUnitInput): Buffer {
  const parts = [source, target, documentId, previous, next].map((part) => part || null);
  const identity = hash('sha256', JSON.stringify(parts), 'buffer').subarray(0, IDENTITY_BYTES);
  writeHash(identity, textHash(normalizeSource(source)));
  return identity;
}

/** The least and the greatest identity of units with this key. */
export function identityRange(key: string): readonly [least: Buffer, greatest: Buffer] {
  const [least, greatest] = [Buffer.alloc(IDENTITY_BYTES), Buffer.alloc(IDENTITY_BYTES, 0xff)];
  writeHash(least, textHash(key));
  writeHash(greatest, textHash(key));
  return [least, greatest];
}

function writeHash(identity: Buffer, value: number): void {
  identity.writeUIntBE(Math.floor(value / 2 ** 32), 0, HASH_BYTES - 4);
  identity.writeUInt32BE(value % 2 ** 32, HASH_BYTES - 4);
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
