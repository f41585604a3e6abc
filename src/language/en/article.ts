/** @module Chooses *a* or *an* by sound. */

/** Vowel letters that sound like *y* or *w*: European, uniform, one-stop, usual, Uyghur. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|one(?![a-z])|once|oneself|ubiqui|ufo|ug|uk|unan|uni(?![dmns])|unison|unique|uran|urin|uru|us[aeu]|uter|uti|uto|ute|uyg)/;
const SILENT_H = /^(?:hour|honest|honor|honour|heir|herb(?!iv))/;
/** Letters whose names begin with a vowel: "an F", "an NGO". */
const VOWEL_NAMED_LETTERS = new Set('AEFHILMNORSX');
/** Three-letter initialisms that are read as words. */
const SHORT_ACRONYMS = new Set(['LAN', 'RAM', 'ROM', 'SIM', 'SAM']);

/**
 * The indefinite article before some text, judged by its first word: numbers, initialisms and silent letters
 * included. Quotes and brackets before the word do not count.
 * @param next what follows the article: `hour`, `MPA program`, `8-year plan`
 */
export function indefiniteArticle(next: string): 'a' | 'an' {
  const word = /[\p{L}\p{N}][^\s]*/u.exec(next)?.[0] ?? '';
  const opensWithVowelSound = /^\d/.test(word) ? numberOpensWithVowel(word) : wordOpensWithVowel(word);
  return opensWithVowelSound ? 'an' : 'a';
}

/** 8, 80 and 8,000 are "eight..."; 11 and 18 before a separator or as the century of a year. */
function numberOpensWithVowel(word: string): boolean {
  if (word.startsWith('8')) return true;
  return /^(?:11|18)(?!\d)/.test(word) || /^(?:11|18)\d\d(?![\d,])/.test(word);
}

function wordOpensWithVowel(word: string): boolean {
  const letters = /^[\p{L}]+/u.exec(word)?.[0] ?? '';
  if (letters.length === 1) return isVowelNamed(letters);
  if (isInitialism(letters)) return isVowelNamed(letters);
  const lower = word.toLowerCase();
  if (SILENT_H.test(lower)) return true;
  return /^[aeiouàáâäèéêëìíòóôöùú]/.test(lower) && !CONSONANT_SOUND.test(lower);
}

function isVowelNamed(letters: string): boolean {
  return VOWEL_NAMED_LETTERS.has(letters.charAt(0).toUpperCase());
}

/** Capitals only (a plural s aside) and not read as a word: NATO and SARS are words, NGO and HSBC are not. */
function isInitialism(letters: string): boolean {
  const capitals = letters.replace(/s$/, '');
  if (!/^[A-Z]{2,6}$/.test(capitals)) return false;
  if (SHORT_ACRONYMS.has(capitals)) return false;
  const isReadAsWord = capitals.length >= 4 && /^[^AEIOU][AEIOU]/.test(capitals);
  return !isReadAsWord;
}
