/** @module Where the sentences of a unit lie in its two texts. */
import type { TranslationUnit } from '../../../model/index.js';

/** A sentence's stretch of a text, in UTF-16 units. Partners share `index` (counted from 0 within the unit). */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** Falls back to one sentence, the whole text, when the segments are not found in it one after the other. */
export function locateSentences(unit: TranslationUnit, side: 'source' | 'target'): Sentence[] {
  const text = unit[side];
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [index, segment] of unit.segments.entries()) {
    // Spaces between sentences belong to no sentence, so that the highlight ends where the words do.
    const words = segment[side].trim();
    if (words === '') continue;
    const start = text.indexOf(words, from);
    if (start === -1) return wholeText(text);
    from = start + words.length;
    sentences.push({ start, end: from, index });
  }
  return sentences.length === 0 ? wholeText(text) : sentences;
}

function wholeText(text: string): Sentence[] {
  return text === '' ? [] : [{ start: 0, end: text.length, index: 0 }];
}
