/** @module Numbers that belong to no glossary term: “八五” and its "Eighth" are the term's business. */
import { findRendering } from '../../../language/en/rendering/find-rendering.js';
import { findEnglishQuantities } from '../../../language/en/quantities.js';
import type { Quantity } from '../../../language/quantity.js';
import type { TranslationUnit } from '../../../model/index.js';
import { englishWords } from '../parsed-unit.js';

/** The Chinese numbers that stand in no term. */
export function outsideTerms(
  { terms }: TranslationUnit,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  return quantities.filter((each) => !terms.some(({ start, end }) => start <= each.start && each.end <= end));
}

const withNumbers = new Map<string, boolean>();

/** Most renderings hold no number at all; each is read once. */
function holdsNumber(rendering: string): boolean {
  const known = withNumbers.get(rendering);
  if (known !== undefined) return known;
  const holds = findEnglishQuantities(rendering).length > 0;
  withNumbers.set(rendering, holds);
  return holds;
}

/** The English numbers that stand in no rendering of a term. */
export function outsideRenderings(unit: TranslationUnit, found: readonly Quantity[]): readonly Quantity[] {
  if (found.length === 0) return found;
  const { terms } = unit;
  // A term that occurs a thousand times is looked for once.
  const renderings = [...new Set(terms.flatMap(({ accepted }) => accepted.filter(holdsNumber)))];
  if (renderings.length === 0) return found;
  const words = englishWords(unit);
  const spans = renderings.flatMap((each) => findRendering(words, each));
  return found.filter((each) => !spans.some(({ start, end }) => start <= each.start && each.end <= end));
}
