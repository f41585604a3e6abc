/** @module Pairs the paragraphs that went with those that came, in order, where they are alike. */

/** Below this share of common character pairs two paragraphs are two, not one that was changed. */
const LIKENESS_OF_A_CHANGE = 0.4;

/** Comparing every paragraph with every other costs their product; beyond this a document was rewritten. */
const MOST_COMPARISONS = 40_000;

function characterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient of the pairs of neighbouring characters, 0 to 1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

export interface PairedParagraphs {
  /** Index among those that went. */
  readonly before?: number;
  /** Index among those that came. */
  readonly after?: number;
}

/** Best sums of likeness for the rest of both lists: the table of the classic alignment, from the end. */
function alignmentTable(scores: readonly (readonly number[])[], width: number): number[][] {
  const table = Array.from({ length: scores.length + 1 }, () => Array.from({ length: width + 1 }, () => 0));
  for (let row = scores.length - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const score = scores[row]?.[column] ?? 0;
      const paired = score < LIKENESS_OF_A_CHANGE ? 0 : score + (table[row + 1]?.[column + 1] ?? 0);
      const current = table[row];
      if (current)
        current[column] = Math.max(paired, table[row + 1]?.[column] ?? 0, current[column + 1] ?? 0);
    }
  }
  return table;
}

function tracePairs(scores: readonly (readonly number[])[], width: number): PairedParagraphs[] {
  const table = alignmentTable(scores, width);
  const result: PairedParagraphs[] = [];
  let [before, after] = [0, 0];
  while (before < scores.length || after < width) {
    const score = scores[before]?.[after] ?? 0;
    const best = table[before]?.[after] ?? 0;
    const isPaired = score >= LIKENESS_OF_A_CHANGE && best === score + (table[before + 1]?.[after + 1] ?? 0);
    if (isPaired) result.push({ before: before++, after: after++ });
    else if (before < scores.length && best === (table[before + 1]?.[after] ?? 0))
      result.push({ before: before++ });
    else if (after < width) result.push({ after: after++ });
    else result.push({ before: before++ });
  }
  return result;
}

/** Every paragraph of both lists, once, in order; those that are one paragraph in two wordings together. */
export function pairParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly PairedParagraphs[] {
  if (before.length * after.length > MOST_COMPARISONS) {
    return [...before.map((_, index) => ({ before: index })), ...after.map((_, index) => ({ after: index }))];
  }
  const [old, fresh] = [before.map(characterPairs), after.map(characterPairs)];
  return tracePairs(
    old.map((a) => fresh.map((b) => likeness(a, b))),
    after.length,
  );
}
