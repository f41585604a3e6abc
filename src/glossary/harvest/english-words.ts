/** @module English words as harvesting compares them: number, derivation and function words aside. */

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** May stand inside a rendering, and not at its ends. */
const JOINING_WORDS = split('a an the of to in on at by for from with and or between under against its');

/** Stand in no rendering: they make sentences. */
const SENTENCE_WORDS =
  split(`as but that which who whom whose this these those it our us we they their them he his she her
  i you your is are was were be been being am do does did done has have had having will would shall should can could may
  might must not no nor so than then there here where when while both all any each every some such more most much many less
  least fewer other others another into onto upon over about after before among through during within without across along
  per if because since until only just very up down out off again further too what how why however therefore own million
  billion trillion hundred thousand percent year years`);

/** Stand at neither end: they measure, praise or command. */
const LOOSE_WORDS =
  split(`one two three four five six seven eight nine ten first second third last next better strong stronger full fully active actively continue continued strengthen strengthened improve improved promote
  promoted develop developed deepen deepened accelerate accelerated increase increased carry carried make made making take
  taken ensure ensured support supported encourage encouraged expand expanded build built establish established implement
  implemented advance advanced speed intensify intensified effectively vigorously`);

export const isSentenceWord = (word: string): boolean => SENTENCE_WORDS.has(word.toLowerCase());

/** True for a word that a rendering can begin or end with. */
export function isEdgeWord(word: string): boolean {
  const small = word.toLowerCase();
  return (
    !JOINING_WORDS.has(small) && !SENTENCE_WORDS.has(small) && !LOOSE_WORDS.has(small) && !/^\d/.test(small)
  );
}

/** Number does not make another word. */
export function foldWord(word: string): string {
  const small = word.toLowerCase().replaceAll('’', "'");
  if (small.length < 4 || !small.endsWith('s') || /(?:ss|us|is)$/.test(small)) return small;
  return small.endsWith('ies') ? `${small.slice(0, -3)}y` : small.slice(0, -1);
}

const ENDING = /(?:isation|ization|ation|ition|ment|ness|ing|ion|ied|ed|ally|ly|al|ic|ity|ive|ous|er|e|y)$/;

/** Enough letters to tell words apart and to join those of one family. */
const STEM_LENGTH = 7;

const stemOf = (word: string): string => foldWord(word).replace(ENDING, '').slice(0, STEM_LENGTH);

/** The words of an English text without punctuation and joining words; hyphens part words. */
export const contentWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).filter((word) => !JOINING_WORDS.has(word));

export const contentStems = (text: string): readonly string[] => contentWords(text).map(stemOf);
