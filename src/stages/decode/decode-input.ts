/** @module Bytes of any input: text is decoded, a Word document or PDF is handed on to its reader. */
import type { BinaryFormat } from '../../model/index.js';
import { binaryFormatOf } from './binary-format.js';
import { decodeBytes, type DecodedText, type DecodeOptions } from './decode-bytes.js';

export interface DecodedInput extends DecodedText {
  /** The reader that the bytes need; `text` is then empty, and `encoding` names the format. */
  readonly binary?: BinaryFormat;
}

/** @throws DuizhaoError `INPUT_UNDECODABLE` */
export function decodeInput(bytes: Uint8Array, options: DecodeOptions = {}): DecodedInput {
  const binary = binaryFormatOf(bytes);
  return binary
    ? { text: '', encoding: binary, replaced: 0, notes: [], binary }
    : decodeBytes(bytes, options);
}
