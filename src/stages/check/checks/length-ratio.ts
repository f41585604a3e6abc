/** @module English that is far too short or too long for its Chinese. */
import { createIssue } from '../check.js';
import type { Check, LengthRatio } from '../check.js';

/**
 * English words a Chinese character. In 3,446 official pairs of at least 20 characters the median is 0.84, one in a
 * thousand lies under 0.37 and one in a thousand above 2.03 (notes of the translator, mostly).
 */
const SHORTEST = 0.33;
const LONGEST = 2.2;
/** Shorter stretches (headings, slogans) vary too much. */
const MINIMUM_CHARACTERS = 20;
const MINIMUM_PAIRS = 50;
/** Of 3,446 official pairs it is 0.23; an edition of one hand may have less. */
const SMALLEST_DEVIATION = 0.15;

/** Learned ratios bound at this many deviations: one pair in 30,000 were it a normal distribution; tails are longer. */
const DEVIATIONS = 4;

export const lengthRatio: Check = ({ source, target }, { lengthRatio: learned }) => {
  const { characters, words } = countLengths(source, target);
  if (characters < MINIMUM_CHARACTERS || words === 0) return [];
  const ratio = words / characters;
  const { shortest, longest } = boundsOf(learned);
  if (ratio >= shortest && ratio <= longest) return [];
  const isShort = ratio < shortest;
  return [
    createIssue('length-ratio', {
      key: isShort ? 'length-short' : 'length-long',
      type: isShort ? 'omission' : 'addition',
      actual: String(words),
      expected: String(characters),
    }),
  ];
};

function countLengths(
  source: string,
  target: string,
): { readonly characters: number; readonly words: number } {
  return {
    characters: source.match(/\p{Script=Han}/gu)?.length ?? 0,
    words: target.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
  };
}

/** What was learned may narrow the bounds and shift them, but not let through what no official pair has. */
function boundsOf(learned: LengthRatio | undefined): { readonly shortest: number; readonly longest: number } {
  if (learned === undefined) return { shortest: SHORTEST, longest: LONGEST };
  const reach = DEVIATIONS * Math.max(learned.deviation, SMALLEST_DEVIATION);
  return {
    shortest: Math.max(SHORTEST, Math.exp(learned.mean - reach)),
    longest: Math.min(LONGEST, Math.exp(learned.mean + reach)),
  };
}

/**
 * The ratio of pairs that are taken to be right; short ones do not count.
 * @returns nothing where fewer than 50 pairs count.
 */
export function learnLengthRatio(
  pairs: Iterable<{ readonly source: string; readonly target: string }>,
): LengthRatio | undefined {
  const logarithms: number[] = [];
  for (const { source, target } of pairs) {
    const { characters, words } = countLengths(source, target);
    if (characters >= MINIMUM_CHARACTERS && words > 0) logarithms.push(Math.log(words / characters));
  }
  if (logarithms.length < MINIMUM_PAIRS) return undefined;
  const mean = logarithms.reduce((sum, each) => sum + each, 0) / logarithms.length;
  const variance = logarithms.reduce((sum, each) => sum + (each - mean) ** 2, 0) / logarithms.length;
  return { mean, deviation: Math.sqrt(variance) };
}
