/** @module What the chart holds: complete phrases and rules still waiting for symbols. */
import type { LatticeEdge } from '../lattice/edge.js';
import type { Rule } from '../rules/rule.js';
import type { RuleTrieNode } from './rule-trie.js';

/** A phrase over a span: a lattice edge, or a rule with its children. */
export interface ChartItem {
  readonly symbol: number;
  readonly features: number;
  readonly cost: number;
  readonly start: number;
  readonly end: number;
  readonly rule?: Rule | undefined;
  readonly edge?: LatticeEdge | undefined;
  readonly children: readonly ChartItem[];
}

/** A path into the rule trie: the symbols read so far. */
export interface ActiveEdge {
  readonly node: RuleTrieNode;
  readonly cost: number;
  readonly previous: ActiveEdge | undefined;
  readonly item: ChartItem;
}
