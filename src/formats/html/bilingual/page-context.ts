/** @module What every part of the bilingual page needs to know of the whole. */
import type { Edition } from '../../../model/index.js';
import type { PageOptions } from '../page-options.js';
import { doubtAnchor, findDoubts, type Doubt } from './doubts.js';
import { listTerms, type TermList } from './term-list.js';

export interface PageContext {
  readonly edition: Edition;
  readonly options: PageOptions;
  readonly terms: TermList;
  /** Pair id -> its place in the document, counted from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The sentences that the engine was least sure of, the worst first. */
  readonly doubts: readonly Doubt[];
  /** Pair id -> its own. */
  readonly doubtsOf: ReadonlyMap<string, readonly Doubt[]>;
  /** Their anchors. */
  readonly doubtful: ReadonlySet<string>;
}

export function pageContext(edition: Edition, options: PageOptions): PageContext {
  const numbers = new Map(edition.pairs.map((pair, index) => [pair.id, index + 1]));
  const doubts = findDoubts(edition);
  const doubtsOf = new Map<string, Doubt[]>();
  for (const doubt of doubts) doubtsOf.set(doubt.unit.id, [...(doubtsOf.get(doubt.unit.id) ?? []), doubt]);
  const doubtful = new Set(doubts.map(({ number, index }) => doubtAnchor(number, index)));
  return { edition, options, terms: listTerms(edition), numbers, doubts, doubtsOf, doubtful };
}
