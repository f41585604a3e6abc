/** @module Pairs the numbers of both sides by value, each used once where it can be. */
import { isEqual, type Quantity } from '../../../language/quantity.js';
import { isSaidByIdiom, isSameValue } from './same-value.js';

export interface NumberMatch {
  readonly pairs: readonly (readonly [Quantity, Quantity])[];
  /** Chinese numbers that no English number says. */
  readonly missing: readonly Quantity[];
  /** English numbers that no Chinese number says. */
  readonly added: readonly Quantity[];
}

/**
 * A number that the other side has, but fewer times, is neither missing nor added: both languages repeat a figure or
 * refer back to it as they like.
 */
export function matchNumbers(
  chinese: readonly Quantity[],
  english: readonly Quantity[],
  target: string,
): NumberMatch {
  const isSame = (left: Quantity, right: Quantity): boolean => isSameValue(left, right, target);
  const free = new Set(english);
  const pairs: (readonly [Quantity, Quantity])[] = [];
  const missing: Quantity[] = [];
  for (const quantity of chinese) {
    const partner = bestPartner(
      quantity,
      [...free].filter((each) => isSame(quantity, each)),
    );
    if (partner !== undefined) {
      free.delete(partner);
      pairs.push([quantity, partner]);
    } else if (!isSaidByIdiom(quantity, target) && !english.some((each) => isSame(quantity, each)))
      missing.push(quantity);
  }
  const added = [...free].filter((each) => !chinese.some((quantity) => isSame(quantity, each)));
  return { pairs, missing, added };
}

/** The same kind before another one, the exact value before a rounded one. */
function bestPartner(quantity: Quantity, same: readonly Quantity[]): Quantity | undefined {
  const rank = (each: Quantity): number =>
    (each.kind === quantity.kind ? 0 : 1) + (isEqual(each.value, quantity.value) ? 0 : 2);
  return same.toSorted((left, right) => rank(left) - rank(right))[0];
}
