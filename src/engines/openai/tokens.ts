/** @module How many tokens a text can take at most, where nobody has counted them. */
import type { Segment } from '../../model/index.js';

/** No tokeniser in use takes more for a Chinese character; most take about one. */
const FOR_A_WIDE_CHARACTER = 2;
/** English takes a quarter, the marks of JSON and ids up to one. */
const FOR_A_NARROW_CHARACTER = 0.6;

export function tokensAtMost(text: string): number {
  const wide = [...text.matchAll(/[\u0300-\u{10ffff}]/gu)].length;
  return Math.ceil(wide * FOR_A_WIDE_CHARACTER + (text.length - wide) * FOR_A_NARROW_CHARACTER);
}

/** A Chinese character becomes about 0.8 tokens of English; names are said twice, and some texts are longer. */
const FOR_A_TRANSLATED_CHARACTER = 3;
/** Ids, the first characters, brackets. */
const AROUND_A_SEGMENT = 40;
const AROUND_AN_ANSWER = 200;

/** The most that a right answer takes: what is longer is cut off. */
export function answerBound(segments: Iterable<Segment>): number {
  let bound = AROUND_AN_ANSWER;
  for (const { text } of segments) bound += AROUND_A_SEGMENT + text.length * FOR_A_TRANSLATED_CHARACTER;
  return bound;
}
