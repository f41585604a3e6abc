/** @module Numbers that belong to no glossary term: “八五” and its "Eighth" are the term's business. */
import { findRendering, toWords } from '../../../language/en/rendering/find-rendering.js';
import { findEnglishQuantities } from '../../../language/en/quantities.js';
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
  // A term that occurs a thousand times is looked for once, and most renderings hold no number at all.
  const renderings = [...new Set(terms.flatMap(({ accepted }) => accepted))].filter(
    (each) => findEnglishQuantities(each).length > 0,
  );
  if (renderings.length === 0) return found;
  const words = toWords(target);
  const spans = renderings.flatMap((each) => findRendering(words, each));
  return found.filter((each) => !spans.some(({ start, end }) => start <= each.start && each.end <= end));
}
