/** @module From a derivation to English: children first, then the rule's template or action. */
import { words, type English } from '../english/nodes.js';
import type { ChartItem } from '../chart/items.js';
import type { Child, Action } from './child.js';
import { COUNT_ACTIONS } from './counts.js';
import { NOUN_ACTIONS } from './nouns.js';
import { buildTemplate } from './template.js';
import { VERB_ACTIONS } from './verbs.js';

export const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ...Object.entries(NOUN_ACTIONS),
  ...Object.entries(COUNT_ACTIONS),
  ...Object.entries(VERB_ACTIONS),
]);

/** The English of a phrase of the chart. `text` is the clause that the chart was made for. */
export function buildEnglish(item: ChartItem, text: string): English {
  if (item.edge) return item.edge.english();
  if (!item.rule) return words('');
  const children: Child[] = item.children.map((child) => ({
    english: buildEnglish(child, text),
    features: child.features,
    symbol: child.symbol,
    text: text.slice(child.start, child.end),
  }));
  const { output, category } = item.rule;
  if (output.kind === 'template') return buildTemplate(category, output.tokens, children);
  const action = ACTIONS.get(output.name);
  if (!action) throw new Error(`the rule at ${item.rule.file}:${item.rule.line} names no known action`);
  return action.build(children);
}
