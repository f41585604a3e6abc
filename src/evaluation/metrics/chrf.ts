/** @module chrF (Popović 2015) as sacrebleu computes it by default: character 1- to 6-grams, beta 2, no word n-grams. */

const MAXIMUM_ORDER = 6;
const BETA_SQUARED = 4;

function countNgrams(characters: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= characters.length; at++) {
    const ngram = characters.slice(at, at + order).join('');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function matches(hypothesis: ReadonlyMap<string, number>, reference: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [ngram, count] of hypothesis) sum += Math.min(count, reference.get(ngram) ?? 0);
  return sum;
}

interface OrderStatistics {
  match: number;
  hypothesis: number;
  reference: number;
}

function addPair(statistics: OrderStatistics[], hypothesis: string, reference: string): void {
  const ours = Array.from(hypothesis.replace(/\s+/g, ''));
  const theirs = Array.from(reference.replace(/\s+/g, ''));
  statistics.forEach((order, index) => {
    const size = index + 1;
    order.match += matches(countNgrams(ours, size), countNgrams(theirs, size));
    // As sacrebleu does, n-grams count only where the reference is long enough to have any.
    if (theirs.length >= size) order.hypothesis += Math.max(0, ours.length - size + 1);
    order.reference += Math.max(0, theirs.length - size + 1);
  });
}

/**
 * Corpus chrF, 0 to 100. White space does not count; precision and recall are averaged over the orders that occur.
 * @param pairs - hypothesis and reference of each segment; counts are summed over segments.
 */
export function corpusChrf(pairs: readonly (readonly [hypothesis: string, reference: string])[]): number {
  const statistics = Array.from({ length: MAXIMUM_ORDER }, () => ({ match: 0, hypothesis: 0, reference: 0 }));
  for (const [hypothesis, reference] of pairs) addPair(statistics, hypothesis, reference);
  const effective = statistics.filter((order) => order.hypothesis > 0 && order.reference > 0);
  if (effective.length === 0) return 0;
  const precision =
    effective.reduce((sum, order) => sum + order.match / order.hypothesis, 0) / effective.length;
  const recall = effective.reduce((sum, order) => sum + order.match / order.reference, 0) / effective.length;
  if (precision + recall === 0) return 0;
  return (100 * (1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}
