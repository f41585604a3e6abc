/** @module Overlap of two texts, and of two lists of paragraphs, as F1. */

const GRAM_LENGTH = 5;

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function counted(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** F1 of two multisets. Two empty ones agree wholly. */
export function multisetScore(actual: readonly string[], expected: readonly string[]): Score {
  if (actual.length === 0 && expected.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = counted(actual);
  let common = 0;
  for (const [item, count] of counted(expected)) common += Math.min(count, left.get(item) ?? 0);
  const precision = actual.length === 0 ? 0 : common / actual.length;
  const recall = expected.length === 0 ? 0 : common / expected.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** All runs of five characters; a shorter text is one run. */
export function characterGrams(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length < GRAM_LENGTH) return text === '' ? [] : [text];
  return characters
    .slice(GRAM_LENGTH - 1)
    .map((_, index) => characters.slice(index, index + GRAM_LENGTH).join(''));
}

/** F1 of the runs of five characters of two texts. */
export function textScore(actual: string, expected: string): Score {
  return multisetScore(characterGrams(actual), characterGrams(expected));
}
