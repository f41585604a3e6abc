/** @module The rules' Chinese sides as one trie, so that common beginnings are read once. */
import type { Rule } from '../rules/rule.js';

export interface Transition {
  readonly required: number;
  readonly node: RuleTrieNode;
}

/** A state after some symbols. `rules` end here. */
export interface RuleTrieNode {
  readonly id: number;
  /** By symbol number. */
  readonly transitions: Map<number, Transition[]>;
  readonly rules: Rule[];
}

/** Builds the trie of all rules. */
export function buildRuleTrie(rules: readonly Rule[]): RuleTrieNode {
  let count = 0;
  const create = (): RuleTrieNode => ({ id: count++, transitions: new Map(), rules: [] });
  const root = create();
  for (const rule of rules) {
    let node = root;
    for (const { id, required } of rule.symbols) {
      const transitions = node.transitions.get(id) ?? [];
      node.transitions.set(id, transitions);
      let next = transitions.find((transition) => transition.required === required);
      if (!next) {
        next = { required, node: create() };
        transitions.push(next);
      }
      node = next.node;
    }
    node.rules.push(rule);
  }
  return root;
}
