/** @module The authority behind an official term of the derivation. */
import type { DerivationNode } from '../../engines/grammar/derivation.js';
import type { SentenceDerivation } from '../../engines/grammar/explain.js';
import type { TermBase } from '../../glossary/term-base.js';

export interface Authority {
  readonly authority: string;
  /** ISO date or year. */
  readonly date: string;
}

/** Who stands behind the node's English; undefined where it is no official term. */
export function authorityOf({ source, chinese }: DerivationNode, termBase: TermBase): Authority | undefined {
  const term = source === 'term' ? termBase.lookup(chinese) : undefined;
  return term && { authority: term.authority, date: term.date };
}

type WithAuthority = DerivationNode & Partial<Authority>;

function withAuthority(node: DerivationNode, termBase: TermBase): WithAuthority {
  const below = (nodes: readonly DerivationNode[]): WithAuthority[] =>
    nodes.map((child) => withAuthority(child, termBase));
  return {
    ...node,
    ...authorityOf(node, termBase),
    children: below(node.children),
    inside: below(node.inside),
  };
}

/** The derivations with the authorities of their terms, for `--json`. */
export const withAuthorities = (
  sentences: readonly SentenceDerivation[],
  termBase: TermBase,
): readonly SentenceDerivation[] =>
  sentences.map((sentence) => ({
    ...sentence,
    clauses: sentence.clauses.map((clause) => ({
      ...clause,
      phrases: clause.phrases.map((phrase) => withAuthority(phrase, termBase)),
    })),
  }));
