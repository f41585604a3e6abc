/** @module How alike two sources are. */
import { distance } from 'fastest-levenshtein';

/** Slack for products such as 0.25 * 8 that binary fractions miss by a hair. */
const EPSILON = 1e-9;

/** 1 - edits / the longer length; both texts as symbols. */
export function similarity(query: string, candidate: string): number {
  const longer = Math.max(query.length, candidate.length);
  return longer === 0 ? 1 : 1 - distance(query, candidate) / longer;
}

/** The most edits that a pair whose longer text has so many symbols may have to reach the floor. */
export function mostEdits(longer: number, floor: number): number {
  return Math.floor((1 - floor) * longer + EPSILON);
}

/** The shortest and the longest text that can reach the floor. */
export function lengthRange(length: number, floor: number): readonly [least: number, most: number] {
  if (floor <= 0) return [0, Infinity];
  return [Math.ceil(length * floor - EPSILON), Math.floor(length / floor + EPSILON)];
}

/** Whether a score reaches the floor. */
export const reaches = (score: number, floor: number): boolean => score >= floor - EPSILON;
