/** @module Capitals in English sentences and titles. */

/** Articles, coordinating conjunctions and the prepositions of up to four letters, as The Chicago Manual has them. */
const SMALL_WORDS = new Set(
  'a an the and but for or nor as at by from in into of on onto over per than to upon via with'.split(' '),
);

/** Capitalises the first letter of a text; quotes, brackets and outline numbers before it are stepped over. */
export function capitalizeFirst(text: string): string {
  const index = text.search(/[\p{L}\p{N}]/u);
  if (index < 0) return text;
  return text.slice(0, index) + capitalizeWord(text.slice(index));
}

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/**
 * Headline case: small words stay lower except at either end and after a colon or dash; the parts of hyphenated words
 * are capitalised (Law-Based, Up-to-Date); words that already hold a capital are left alone (eGov, COVID-19).
 */
export function titleCase(text: string): string {
  const words = text.split(/(\s+)/);
  const first = words.findIndex(isWord);
  const last = words.findLastIndex(isWord);
  let afterStop = false;
  return words
    .map((word, index) => {
      if (!isWord(word)) {
        afterStop ||= /[—–:]/.test(word);
        return word;
      }
      const isEdge = index === first || index === last || afterStop || /^[("“]/.test(word);
      afterStop = /[:—–.!?]["”)]*$/.test(word);
      return titleWord(word, isEdge);
    })
    .join('');
}

function titleWord(word: string, isEdge: boolean): string {
  return word
    .split(/(?<=[-/–—])/)
    .map((part, index) => {
      const core = part.replace(/[^\p{L}\p{N}']/gu, '').toLowerCase();
      const isSmall = SMALL_WORDS.has(core) && !(isEdge && index === 0);
      return isSmall && part !== part.toUpperCase() ? lowerFirst(part) : capitalizePart(part);
    })
    .join('');
}

/** Small words are lowered only where a capital stands alone in front: "Of" but not "OF". */
function lowerFirst(part: string): string {
  return part === part.toLowerCase() ? part : part.toLowerCase();
}

function capitalizePart(part: string): string {
  const index = part.search(/[\p{L}\p{N}]/u);
  return index < 0 ? part : part.slice(0, index) + capitalizeWord(part.slice(index));
}

/** Capitalises the letter at the start, unless the word has an inner capital of its own (iPhone) or opens with a digit. */
function capitalizeWord(text: string): string {
  const word = /^[\p{L}\p{N}'’]+/u.exec(text)?.[0] ?? '';
  const hasInnerCapital = /^\p{Ll}+\p{Lu}/u.test(word);
  if (hasInnerCapital) return text;
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return letter.toUpperCase() + text.slice(letter.length);
}
