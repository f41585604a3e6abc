/** @module Finds where the English of a unit renders its terms, inflected or not. */
import { findRendering, toWords, type Word } from '../../../language/en/rendering/find-rendering.js';
import type { TermAnnotation } from '../../../model/index.js';

/** A stretch of text, in UTF-16 units, that renders `term`. */
export interface TermMark {
  readonly start: number;
  readonly end: number;
  readonly term: TermAnnotation;
}

/**
 * One mark for each annotation whose rendering is found, none of them overlapping, in text order.
 * Long renderings are placed first, so that a short term does not take a word out of a long one.
 */
export function findRenderings(target: string, terms: readonly TermAnnotation[]): TermMark[] {
  const marks: TermMark[] = [];
  const words = toWords(target);
  const longestFirst = terms.toSorted((first, second) => second.en.length - first.en.length);
  for (const term of longestFirst) {
    const place = term.accepted
      .map((rendering) => firstFree(target, words, rendering, marks))
      .find((found) => found !== undefined);
    if (place !== undefined) marks.push({ ...place, term });
  }
  return marks.toSorted((first, second) => first.start - second.start);
}

/** The Chinese marks of a unit: its annotations, without any that do not lie inside the text or overlap another. */
export function sourceMarks(source: string, terms: readonly TermAnnotation[]): TermMark[] {
  const marks: TermMark[] = [];
  for (const term of terms.toSorted((first, second) => first.start - second.start)) {
    const { start, end } = term;
    const isInside = start >= (marks.at(-1)?.end ?? 0) && start < end && end <= source.length;
    if (isInside) marks.push({ start, end, term });
  }
  return marks;
}

type Place = { readonly start: number; readonly end: number };

/** Words end before a bracket or quote that belongs to the rendering. */
function withClosingMark(target: string, rendering: string, end: number): number {
  const mark = /[)\]”’"]$/.exec(rendering)?.[0];
  return mark !== undefined && target[end] === mark ? end + 1 : end;
}

function firstFree(
  target: string,
  words: readonly Word[],
  rendering: string,
  taken: readonly Place[],
): Place | undefined {
  const place = findRendering(words, rendering).find((found) =>
    taken.every((other) => found.end <= other.start || found.start >= other.end),
  );
  return place && { ...place, end: withClosingMark(target, rendering, place.end) };
}
