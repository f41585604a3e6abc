/** @module What a reading costs before grammar: own words are cheap, longer words cheaper, last resorts dear. */

/** Costs in the unit of rule costs. Set by hand on the development paragraphs; a search over them found nothing better that held on other texts. */
export const COSTS = {
  term: 0.7,
  lexicon: 1,
  /** Saved by a word of at least so many characters. */
  lengthBonus: [
    { length: 4, bonus: 0.3 },
    { length: 6, bonus: 0.3 },
  ],
  singleCharacter: 0.5,
  dictionary: 3.2,
  dictionarySingle: 3,
  unknown: 8,
  recogniser: 0.6,
  literal: 0,
} as const;

/** The price of a word of the lexicon or the term base. */
export function wordCost(base: number, length: number, extra: number): number {
  const bonus = COSTS.lengthBonus.reduce((sum, step) => sum + (length >= step.length ? step.bonus : 0), 0);
  return Math.max(0.05, base + extra - bonus);
}
