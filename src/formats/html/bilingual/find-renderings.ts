/** @module Finds where the English of a unit renders its terms, inflected or not. */
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
  const longestFirst = [...terms].sort((first, second) => second.en.length - first.en.length);
  for (const term of longestFirst) {
    const place = term.accepted
      .map((rendering) => firstFree(target, rendering, marks))
      .find((found) => found !== undefined);
    if (place !== undefined) marks.push({ ...place, term });
  }
  return marks.sort((first, second) => first.start - second.start);
}

/** The Chinese marks of a unit: its annotations, without any that do not lie inside the text or overlap another. */
export function sourceMarks(source: string, terms: readonly TermAnnotation[]): TermMark[] {
  const marks: TermMark[] = [];
  for (const term of [...terms].sort((first, second) => first.start - second.start)) {
    const { start, end } = term;
    const isInside = start >= (marks.at(-1)?.end ?? 0) && start < end && end <= source.length;
    if (isInside) marks.push({ start, end, term });
  }
  return marks;
}

type Place = { readonly start: number; readonly end: number };

function firstFree(target: string, rendering: string, taken: readonly Place[]): Place | undefined {
  if (rendering.trim() === '') return undefined;
  for (const match of target.matchAll(inflectedPattern(rendering))) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (taken.every((other) => place.end <= other.start || place.start >= other.end)) return place;
  }
  return undefined;
}

/** Matches the rendering in any case, each word with its regular endings: "study" also "studies", "studied". */
function inflectedPattern(rendering: string): RegExp {
  const words = rendering.trim().split(/\s+/u).map(wordPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function wordPattern(word: string): string {
  const hasRegularEndings = /^\p{L}[\p{L}-]{2,}$/u.test(word);
  if (!hasRegularEndings) return escapePattern(word);
  if (/[^aeiou]y$/iu.test(word)) return `${escapePattern(word.slice(0, -1))}(?:y|ies|ied|ying)`;
  if (/e$/iu.test(word)) return `${escapePattern(word.slice(0, -1))}(?:e|es|ed|ing)`;
  return `${escapePattern(word)}(?:s|es|ed|ing)?`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
