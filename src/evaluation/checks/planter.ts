/** @module What plants a fault of one kind into a pair that has none. */
import type { TranslationUnit } from '../../model/index.js';

/** A pair with a fault, among the units that it needs to be seen as one. */
export interface Planted {
  readonly units: readonly TranslationUnit[];
  /** Position of the faulty unit. @default the last one */
  readonly at?: number;
}

/** Chooses among `count` things: 0 to count - 1; the same for the same seed. */
export type Choose = (count: number) => number;

/** @returns nothing where the pair offers no place for the fault. */
export type Planter = (unit: TranslationUnit, choose: Choose) => Planted | TranslationUnit | undefined;

/** The unit with another English. */
export const withTarget = (unit: TranslationUnit, target: string): TranslationUnit | undefined =>
  target === unit.target
    ? undefined
    : { ...unit, target, segments: [{ id: `${unit.id}-s1`, source: unit.source, target }] };

/** Replaces one match of the pattern, chosen at random. */
export function replaceOne(
  unit: TranslationUnit,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string,
  choose: Choose,
): TranslationUnit | undefined {
  const matches = [...unit.target.matchAll(pattern)];
  const match = matches[matches.length === 0 ? 0 : choose(matches.length)];
  if (match === undefined) return undefined;
  const start = match.index;
  const target =
    unit.target.slice(0, start) + replacement(match) + unit.target.slice(start + match[0].length);
  return withTarget(unit, target);
}

/** One of the items. */
export const oneOf = <Item>(items: readonly Item[], choose: Choose): Item | undefined =>
  items[items.length === 0 ? 0 : choose(items.length)];
