/** @module Finds a glossary rendering in running English, inflected, with articles and hyphens as they come. */
import { wordStem } from './word-stem.js';

/** A word of the English. Offsets are UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly stem: string;
}

/** A stretch of the English. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** Words that may stand inside a rendering, or be left out of it, without making it another one. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  'its',
  'their',
  'our',
  'his',
  'her',
  'this',
  'these',
]);
/** "strengthen further the oversight", "implement in full" are not looked for: one word of manner at most. */
const MANNER = /ly$/;

/** The words of a text; hyphens and slashes part words, so "law-based" is two. */
export function toWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const lower = match[0].toLowerCase();
    return { start: match.index, end: match.index + match[0].length, lower, stem: wordStem(lower) };
  });
}

const stems = new Map<string, readonly Word[]>();

/** The words of a rendering without articles; kept, as the same renderings are looked for again and again. */
export function renderingWords(rendering: string): readonly Word[] {
  const known = stems.get(rendering);
  if (known !== undefined) return known;
  const words = toWords(rendering).filter(({ lower }) => !ARTICLES.has(lower));
  stems.set(rendering, words);
  return words;
}

/**
 * Where a rendering stands in the words of a text.
 * @param isInflected - false: the words as written, but for a plural -s; for forbidden renderings, where a loose
 * match would be a false alarm.
 */
export function findRendering(
  words: readonly Word[],
  rendering: string,
  isInflected = true,
): readonly Span[] {
  const wanted = renderingWords(rendering);
  const first = wanted[0];
  if (first === undefined) return [];
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !isSame(word, first, isInflected)) continue;
    const end = matchFrom(words, at, wanted, isInflected);
    if (end !== undefined) spans.push({ start: word.start, end });
  }
  return spans;
}

function matchFrom(
  words: readonly Word[],
  from: number,
  wanted: readonly Word[],
  isInflected: boolean,
): number | undefined {
  let at = from;
  let end: number | undefined;
  for (const [index, each] of wanted.entries()) {
    if (index > 0) {
      while (DETERMINERS.has(words[at]?.lower ?? '') && words[at]?.lower !== each.lower) at += 1;
      const next = words[at];
      if (isInflected && next && MANNER.test(next.lower) && !isSame(next, each, true)) at += 1;
    }
    const word = words[at];
    if (word === undefined || !isSame(word, each, isInflected)) return undefined;
    end = word.end;
    at += 1;
  }
  return end;
}

function isSame(word: Word, wanted: Word, isInflected: boolean): boolean {
  if (word.lower === wanted.lower) return true;
  if (isInflected) return word.stem === wanted.stem;
  return word.lower === `${wanted.lower}s` || `${word.lower}s` === wanted.lower;
}
