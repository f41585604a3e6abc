/** @module Tells UTF-16 from other bytes, with or without a byte order mark. */

export type Utf16Label = 'utf-16le' | 'utf-16be';

const SAMPLE_BYTES = 8192;
/** Share of units whose high byte is one that Chinese text or markup uses. */
const PLAUSIBLE_SHARE = 0.9;
const SHORTEST_WITHOUT_MARK = 8;

/** ASCII, general and CJK punctuation, the common Han block and full-width forms. */
function isPlausibleHighByte(byte: number): boolean {
  return byte === 0x00 || byte === 0x20 || byte === 0x30 || (byte >= 0x4e && byte <= 0x9f) || byte === 0xff;
}

function plausibleShare(bytes: Uint8Array, highByteOffset: 0 | 1): number {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let plausible = 0;
  for (let index = 0; index < end; index += 2) {
    const high = bytes[index + highByteOffset] ?? 0;
    const low = bytes[index + 1 - highByteOffset] ?? 0;
    if (isPlausibleHighByte(high) && !(high === 0 && low === 0)) plausible += 1;
  }
  return plausible / (end / 2);
}

/** Every ASCII unit, line feeds at least, has a zero high byte; one-byte encodings and UTF-8 have none. */
function hasZeroByte(bytes: Uint8Array): boolean {
  const zero = bytes.indexOf(0);
  return zero >= 0 && zero < SAMPLE_BYTES;
}

/** The byte order of UTF-16 text, or `undefined` when the bytes are something else. */
export function detectUtf16(bytes: Uint8Array): Utf16Label | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < SHORTEST_WITHOUT_MARK || !hasZeroByte(bytes)) return undefined;
  const littleEndian = plausibleShare(bytes, 1);
  const bigEndian = plausibleShare(bytes, 0);
  if (Math.max(littleEndian, bigEndian) < PLAUSIBLE_SHARE) return undefined;
  return littleEndian >= bigEndian ? 'utf-16le' : 'utf-16be';
}
