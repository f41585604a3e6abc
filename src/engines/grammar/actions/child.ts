/** @module What an action sees of a rule's children. */
import type { English } from '../english/nodes.js';

export interface Child {
  readonly english: English;
  readonly features: number;
  /** The category's or literal's number. */
  readonly symbol: number;
  /** The Chinese it covers. */
  readonly text: string;
}

export interface Action {
  /** The child whose features the phrase takes: from 0, or from the end when negative. */
  readonly head: number;
  readonly build: (children: readonly Child[]) => English;
}

/** A child by its place, from the end when negative. */
export function childAt(children: readonly Child[], index: number): Child {
  const child = children.at(index);
  if (!child) throw new RangeError(`the rule has no child ${index}`);
  return child;
}
