/** @module The decode stage: bytes to text, whatever the page declares. */
export { decodeBytes } from './decode-bytes.js';
export type { DecodedText, DecodeOptions } from './decode-bytes.js';
