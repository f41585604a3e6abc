/** @module Where a query stands in a text as published. */
import type { TextRange } from '../memory-match.js';
import { normalizeWithOffsets, normalizeSource } from '../text/normalize.js';
import { wordsOf } from '../postings/tokens.js';

/** Finds the query in a text; gives nothing where it does not stand. */
export type KeywordFinder = (text: string) => readonly TextRange[];

const foldCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Chinese: anywhere, whatever width, quotation marks and white space. */
export function chineseFinder(query: string): KeywordFinder {
  const wanted = foldCase(normalizeSource(query));
  return (text) => {
    if (wanted === '') return [];
    const { key, offsets } = normalizeWithOffsets(text);
    const folded = foldCase(key);
    const found: TextRange[] = [];
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const last = offsets[at + wanted.length - 1] ?? 0;
      found.push({ start: offsets[at] ?? 0, end: last + 1 });
    }
    return found;
  };
}

/** English: the words one after the other in any case, whatever stands between them that is no letter or digit. */
export function englishFinder(query: string): KeywordFinder {
  const words = wordsOf(query);
  if (words.length === 0) return () => [];
  const between = String.raw`[^\p{L}\p{N}]+`;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(between)}(?![\p{L}\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}
