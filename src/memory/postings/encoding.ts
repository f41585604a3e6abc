/** @module Ascending rows as bytes: the steps between them, seven bits a byte, the last byte of a step below 128. */

/** The most bytes that a step below 2^28 takes. */
const STEP_BYTES = 4;

/** Encodes lists one after the other into a buffer of its own that it gives out in slices. */
export class RowEncoder {
  #buffer: Buffer;

  constructor(capacity = 4096) {
    this.#buffer = Buffer.allocUnsafe(capacity);
  }

  /**
   * Rows are below 2^28. The slice is valid until the next call.
   * @param rows - ascending; a repeated one is written once.
   */
  encode(rows: ArrayLike<number>, start = 0, end = rows.length): Buffer {
    const needed = (end - start) * STEP_BYTES;
    if (this.#buffer.length < needed) this.#buffer = Buffer.allocUnsafe(needed * 2);
    const bytes = this.#buffer;
    let length = 0;
    let last = -1;
    for (let at = start; at < end; at += 1) {
      const row = rows[at] ?? 0;
      if (row === last) continue;
      let step = row - last - 1;
      last = row;
      while (step > 127) {
        bytes[length++] = (step & 127) | 128;
        step >>>= 7;
      }
      bytes[length++] = step;
    }
    return bytes.subarray(0, length);
  }
}

/** Calls back for each row of an encoded list. */
export function forEachRow(bytes: Uint8Array, use: (row: number) => void): void {
  let row = -1;
  let at = 0;
  while (at < bytes.length) {
    let byte = bytes[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    row += step + 1;
    use(row);
  }
}
