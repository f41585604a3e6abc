/** @module Numbers that belong to no glossary term: “八五” and its "Eighth" are the term's business. */
import { findRendering, toWords } from '../../../language/en/rendering/find-rendering.js';
import type { Quantity } from '../../../language/quantity.js';
import type { TranslationUnit } from '../../../model/index.js';

/** The Chinese numbers that stand in no term. */
export function outsideTerms(
  { terms }: TranslationUnit,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  return quantities.filter((each) => !terms.some(({ start, end }) => start <= each.start && each.end <= end));
}

/** The English numbers that stand in no rendering of a term. */
export function outsideRenderings(
  { terms, target }: TranslationUnit,
  found: readonly Quantity[],
): readonly Quantity[] {
  if (found.length === 0) return found;
  const words = toWords(target);
  const spans = terms.flatMap(({ accepted }) => accepted.flatMap((each) => findRendering(words, each)));
  return found.filter((each) => !spans.some(({ start, end }) => start <= each.start && each.end <= end));
}
