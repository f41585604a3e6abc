/** @module The terms of an edition, numbered in the order they first appear. */
import type { Edition, TermAnnotation } from '../../../model/index.js';

export interface ListedTerm {
  /** Counted from 1; names the anchor of the entry. */
  readonly number: number;
  readonly term: TermAnnotation;
  /** How often the term stands in the Chinese. */
  readonly count: number;
}

/** By `termId`. Terms inside longer terms are not listed: the longer one is what the text says. */
export type TermList = ReadonlyMap<string, ListedTerm>;

export function listTerms(edition: Edition): TermList {
  const list = new Map<string, ListedTerm>();
  for (const term of edition.pairs.flatMap((pair) => pair.terms)) {
    const listed = list.get(term.termId) ?? { number: list.size + 1, term, count: 0 };
    list.set(term.termId, { ...listed, count: listed.count + 1 });
  }
  return list;
}

/** The anchor of a term's entry at the end of the page. */
export function termAnchor(listed: ListedTerm): string {
  return `page-term-${listed.number}`;
}
