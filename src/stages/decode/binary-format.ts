/** @module Documents that are no text by themselves: told by their first bytes, whatever the file is called. */

import type { BinaryFormat } from '../../model/index.js';

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature;

/** A PDF may have some bytes before its header (ISO 32000-1, annex H.3.4.1). */
const HEADER_WITHIN = 1024;

/** Every Word package names its main part; other ZIP packages (XLSX, OFD, WPS) do not. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1');

/** @returns nothing for text, and for other binary files */
export function binaryFormatOf(bytes: Uint8Array): BinaryFormat | undefined {
  if (startsWith(bytes, 'PK\u0003\u0004')) return holds(bytes, 'word/document') ? 'docx' : undefined;
  const head = Buffer.from(bytes.subarray(0, HEADER_WITHIN)).toString('latin1');
  return /%PDF-\d/.test(head) && !/^\s*</.test(head) ? 'pdf' : undefined;
}
