/** @module A derivation without the steps that change nothing: a noun that is a noun phrase is said once. */
import type { DerivationNode } from '../../engines/grammar/derivation.js';

/** A node as people read it. */
export interface ReadableNode {
  readonly node: DerivationNode;
  /** The origins of the steps folded into it, the word's own first. */
  readonly origins: readonly string[];
  readonly children: readonly ReadableNode[];
}

const meaningful = (node: DerivationNode): readonly DerivationNode[] =>
  [...node.children, ...node.inside].filter((child) => child.source !== 'literal');

/** Folds each rule over a single phrase of the same Chinese and English into that phrase. */
export function foldDerivation(node: DerivationNode): ReadableNode {
  const children = meaningful(node);
  const [only] = children;
  const changesNothing =
    children.length === 1 && only?.chinese === node.chinese && only.english === node.english;
  if (!changesNothing) return { node, origins: [node.origin], children: children.map(foldDerivation) };
  const inner = foldDerivation(only);
  return { ...inner, origins: [...inner.origins, node.origin] };
}
