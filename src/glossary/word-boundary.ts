/** @module Tells a short term from two characters that only meet by chance at a word boundary. */

/** Characters on either side that are enough to find the words around a match. */
const CONTEXT = 5;

let segmenter: Intl.Segmenter | undefined;

/**
 * True when `start`..`end` begins inside one word of the general vocabulary and ends inside the next one.
 * One loose end alone is no proof: the dictionary often takes a term and its suffix as one word.
 */
export function crossesWords(text: string, start: number, end: number): boolean {
  // ICU's dictionary, loaded when first asked.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - CONTEXT);
  const boundaries = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text.slice(from, end + CONTEXT))) boundaries.add(from + index);
  if (boundaries.has(start) || boundaries.has(end)) return false;
  for (let at = start + 1; at < end; at += 1) if (boundaries.has(at)) return true;
  return false;
}
