/** @module Whether a written plural can be the plural of a term at all. */

/** Misspelt endings: "policys", "processs", "branchs". */
const MISSPELT = /(?:[^aeiou\W]ys|ss+s|(?:x|z|ch|sh)s)$/i;
/** "stomachs", "epochs", "monarchs": ch said as k. */
const HARD_CH = /(?:stoma|epo|monar|patriar|matriar|eunu)chs$/i;

const SMALL_WORD = /^(?:a|an|the|of|in|on|at|for|to|as|with|by|from|and|or)$/i;

/**
 * True when `plural` cannot be a plural of `en`: a misspelt ending, or other words. Articles may go ("village in a
 * county", "villages in counties"), and a word may change but for its first letter (person, people).
 */
export function isPluralWrong(en: string, plural: string): boolean {
  const singular = en.split(' ');
  const words = plural.split(' ');
  const initials = new Set(words.map((word) => word.charAt(0)));
  const isKept = singular.every((word) => SMALL_WORD.test(word) || initials.has(word.charAt(0)));
  const changed = words.filter((word) => !singular.includes(word));
  return !isKept || changed.some((word) => MISSPELT.test(word) && !HARD_CH.test(word));
}

/** Singular nouns in -s: "campus", "basis", "process", "economics", "atlas". */
const SINGULAR_IN_S = /(?:ss|us|is|ics|news|bias|gas|lens|atlas|canvas|series|species|means)$/i;

/**
 * True when the head of a countable term is plural already ("public services" for `count`).
 * @param regularPlural - the plural made by rule from `en`; where the two differ stands the head.
 */
export function isPluralAlready(en: string, regularPlural: string): boolean {
  const words = en.split(' ');
  const plurals = regularPlural.split(' ');
  const head = words.find((word, index) => word !== plurals[index]) ?? '';
  // Initialisms in -S are singular: GPS, WTO/TBS.
  return /[a-z]s$/.test(head) && !SINGULAR_IN_S.test(head);
}
