/** @module How the embedded engine reads a text, as the review page shows it. */
import type { ClauseDerivation, SentenceDerivation } from '../../engines/grammar/explain.js';
import { explainText } from '../../engines/grammar/explain.js';
import type { GrammarData } from '../../engines/grammar/grammar-data.js';
import type { TermBase } from '../../glossary/term-base.js';
import type { Messages } from '../../i18n/index.js';
import { DOUBTFUL_BELOW } from '../../model/index.js';
import type { DerivedPhrase, DerivedSentence } from '../../review/index.js';
import { authorityOf } from '../explain/authority.js';
import { confidenceText, originText } from '../explain/explanation.js';
import { foldDerivation, type ReadableNode } from '../explain/fold-derivation.js';
import { nodeLabel } from '../explain/label-node.js';

interface DerivationTools {
  readonly grammar: GrammarData;
  readonly termBase: TermBase;
  readonly messages: Messages;
}

function kindOf({ node }: ReadableNode): DerivedPhrase['kind'] {
  if (node.isLastResort) return 'last-resort';
  return node.source === 'term' ? 'term' : 'other';
}

function toPhrase(tree: ReadableNode, tools: DerivationTools): DerivedPhrase {
  const { node, children } = tree;
  const { termBase, messages } = tools;
  const authority = authorityOf(node, termBase);
  return {
    label: nodeLabel(node, messages),
    chinese: node.chinese,
    english: node.english,
    ...(authority ? { authority: [authority.authority, authority.date].filter(Boolean).join(', ') } : {}),
    origin: originText(tree, messages),
    kind: kindOf(tree),
    parts: children.map((child) => toPhrase(child, tools)),
  };
}

const toClause = (
  { chinese, phrases }: ClauseDerivation,
  tools: DerivationTools,
): DerivedSentence['clauses'][number] => ({
  chinese,
  phrases: phrases.map((phrase) => toPhrase(foldDerivation(phrase), tools)),
});

const toSentence = (sentence: SentenceDerivation, tools: DerivationTools): DerivedSentence => ({
  chinese: sentence.chinese,
  english: sentence.english,
  confidence: confidenceText(sentence, tools.messages),
  isDoubtful: sentence.confidence < DOUBTFUL_BELOW,
  lastResorts: sentence.lastResorts,
  clauses: sentence.clauses.map((clause) => toClause(clause, tools)),
});

export const deriveSentences = (chinese: string, tools: DerivationTools): readonly DerivedSentence[] =>
  explainText(chinese, tools.grammar).map((sentence) => toSentence(sentence, tools));
