/** @module What every part of the bilingual page needs to know of the whole. */
import type { Edition } from '../../../model/index.js';
import type { PageOptions } from '../page-options.js';
import { listTerms, type TermList } from './term-list.js';

export interface PageContext {
  readonly edition: Edition;
  readonly options: PageOptions;
  readonly terms: TermList;
  /** Pair id -> its place in the document, counted from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function pageContext(edition: Edition, options: PageOptions): PageContext {
  const numbers = new Map(edition.pairs.map((pair, index) => [pair.id, index + 1]));
  return { edition, options, terms: listTerms(edition), numbers };
}
