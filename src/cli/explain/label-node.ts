/** @module What a node of the derivation is, in plain words. */
import type { DerivationNode } from '../../engines/grammar/derivation.js';
import { isRecognisedName } from '../../engines/grammar/lattice/recognisers/recogniser.js';
import { isCategory } from '../../engines/grammar/rules/symbols.js';
import type { Messages } from '../../i18n/index.js';

const categoryLabel = ({ category, source }: DerivationNode, messages: Messages): string =>
  isCategory(category) ? messages(`explain:category-${category}`) : source;

function ruleLabel(node: DerivationNode, messages: Messages): string {
  const { name = 'phrase', pattern = '' } = node.construction ?? {};
  const category = categoryLabel(node, messages);
  return name === 'phrase' ? category : messages(`explain:construction-${name}`, { category, pattern });
}

/** "verb with its object", "official term", "date". */
export function nodeLabel(node: DerivationNode, messages: Messages): string {
  const { source, origin } = node;
  if (source === 'rule') return ruleLabel(node, messages);
  if (source === 'term' || source === 'dictionary' || source === 'unknown') {
    return messages(`explain:${source}`);
  }
  if (source === 'recogniser' && isRecognisedName(origin)) return messages(`explain:recognised-${origin}`);
  return categoryLabel(node, messages);
}
