/** @module Exact decimal arithmetic on strings, so that 256.8 × 10,000 is 2,568,000 and never 2,567,999.9999999998. */

/** A non-negative decimal number: `digits` × 10^-`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { digits: 0n, scale: 0 };

/** @param text ASCII digits with at most one point: `256.8` */
export function decimalFrom(text: string): Decimal {
  const [whole = '0', fraction = ''] = text.split('.');
  return { digits: BigInt(`${whole}${fraction}` || '0'), scale: fraction.length };
}

/** Multiplies by 10 to the power of `places`, which may be negative. */
export function shiftDecimal({ digits, scale }: Decimal, places: number): Decimal {
  if (places <= scale) return { digits, scale: scale - places };
  return { digits: digits * 10n ** BigInt(places - scale), scale: 0 };
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  const lift = (value: Decimal): bigint => value.digits * 10n ** BigInt(scale - value.scale);
  return { digits: lift(left) + lift(right), scale };
}

/** Whether `value` is below 10 to the power of `power`. */
export function isBelowPowerOfTen(value: Decimal, power: number): boolean {
  return value.digits < 10n ** BigInt(power + value.scale);
}

/** Plain notation without trailing zeros: `2568000`, `0.125`. */
export function decimalToText({ digits, scale }: Decimal): string {
  const padded = digits.toString().padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The nearest double, which is exact for integers up to 2^53. */
export function decimalToNumber(value: Decimal): number {
  return Number(decimalToText(value));
}
