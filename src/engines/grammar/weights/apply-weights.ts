/** @module Adds learned weights to the costs written by hand. */
import type { LexiconEntry } from '../../../glossary/lexicon/lexicon-entry.js';
import type { Rule } from '../rules/rule.js';
import type { WeightTable } from './weight.js';

/** No word is free: a reading by few long words must stay cheaper than one by many. */
const LEAST_WORD_COST = 0.02;

/** `VP` and `V[np] NP`. The same construction has one weight, whatever file and line it stands in. */
export const ruleKey = ({ category, symbols }: Pick<Rule, 'category' | 'symbols'>): string =>
  `${category}\t${symbols.map(({ text }) => text).join(' ')}`;

/** `V[np+to]` and `鼓励`. */
export function wordKey({ pos, zh, features }: Pick<LexiconEntry, 'pos' | 'zh' | 'features'>): string {
  const frame = typeof features['frame'] === 'string' ? `[${features['frame'].replaceAll(' ', '_')}]` : '';
  return `${pos}${frame}\t${zh}`;
}

export const termKey = (domain: string, chinese: string): string => `${domain}\t${chinese}`;

export const weighWord = (cost: number, weight: number): number => Math.max(LEAST_WORD_COST, cost + weight);

/** The rule with what was learned of it. */
export function weighRule(rule: Rule, weights: WeightTable): Rule {
  const key = ruleKey(rule);
  return {
    ...rule,
    cost: Math.max(0, rule.cost + weights.of('rule', key)),
    openingCost: weights.of('opening', key),
    closingCost: weights.of('closing', key),
  };
}
