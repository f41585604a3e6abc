/** @module The little of Protocol Buffers' wire format that an ONNX file needs. */

type Bytes = Uint8Array<ArrayBuffer>;

const WIRE = { varint: 0, lengthDelimited: 2 } as const;

/** Whole numbers from 0 up to 2^53, seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}

const tag = (field: number, wire: number): number[] => varint(field * 8 + wire);

export function concatenate(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const number = (field: number, value: number): Bytes =>
  Uint8Array.from([...tag(field, WIRE.varint), ...varint(value)]);

export const bytes = (field: number, value: Bytes): Bytes =>
  concatenate([Uint8Array.from([...tag(field, WIRE.lengthDelimited), ...varint(value.length)]), value]);

export const text = (field: number, value: string): Bytes =>
  bytes(field, Uint8Array.from(new TextEncoder().encode(value)));

export const message = (field: number, parts: readonly Bytes[]): Bytes => bytes(field, concatenate(parts));
