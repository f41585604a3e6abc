/** @module The decode stage: bytes to text, whatever the page declares. */
export { binaryFormatOf } from './binary-format.js';
export type { BinaryFormat } from './binary-format.js';
export { decodeBytes } from './decode-bytes.js';
export { decodeInput } from './decode-input.js';
export type { DecodedInput } from './decode-input.js';
export type { DecodedText, DecodeOptions } from './decode-bytes.js';
