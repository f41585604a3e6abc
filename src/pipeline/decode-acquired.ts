/** @module An acquired input as text, with what the server said of its encoding as a hint. */
import type { AcquiredInput } from '../stages/acquire/index.js';
import { decodeInput, type DecodedInput } from '../stages/decode/index.js';

/** @throws DuizhaoError `INPUT_UNDECODABLE` */
export function decodeAcquired({ input, bytes, origin }: AcquiredInput): DecodedInput {
  const { contentType } = origin ?? {};
  return decodeInput(bytes, { input, ...(contentType === undefined ? {} : { contentType }) });
}
