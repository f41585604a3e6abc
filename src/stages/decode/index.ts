/** @module The decode stage: bytes to text, whatever the page declares. */
export { decodeBytes } from './decode-bytes.js';
export { decodeInput } from './decode-input.js';
export type { DecodedInput } from './decode-input.js';
export type { DecodedText, DecodeOptions } from './decode-bytes.js';
