/** @module Corpus BLEU (Papineni 2002) as sacrebleu computes it: 13a tokens, 4-grams, exponential smoothing. */

const MAXIMUM_ORDER = 4;

/** The mteval-v13a tokenisation. */
export function tokenize13a(text: string): string[] {
  return ` ${text} `
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter(Boolean);
}

function countNgrams(tokens: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= tokens.length; at++) {
    const ngram = tokens.slice(at, at + order).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

interface BleuStatistics {
  readonly match: number[];
  readonly total: number[];
  hypothesisLength: number;
  referenceLength: number;
}

function addPair(
  statistics: BleuStatistics,
  hypothesis: readonly string[],
  reference: readonly string[],
): void {
  statistics.hypothesisLength += hypothesis.length;
  statistics.referenceLength += reference.length;
  for (let order = 1; order <= MAXIMUM_ORDER; order++) {
    const theirs = countNgrams(reference, order);
    for (const [ngram, count] of countNgrams(hypothesis, order)) {
      statistics.match[order - 1] =
        (statistics.match[order - 1] ?? 0) + Math.min(count, theirs.get(ngram) ?? 0);
      statistics.total[order - 1] = (statistics.total[order - 1] ?? 0) + count;
    }
  }
}

/** Corpus BLEU, 0 to 100, case-sensitive, one reference a segment. */
export function corpusBleu(pairs: readonly (readonly [hypothesis: string, reference: string])[]): number {
  const statistics: BleuStatistics = {
    match: Array.from({ length: MAXIMUM_ORDER }, () => 0),
    total: Array.from({ length: MAXIMUM_ORDER }, () => 0),
    hypothesisLength: 0,
    referenceLength: 0,
  };
  for (const [hypothesis, reference] of pairs)
    addPair(statistics, tokenize13a(hypothesis), tokenize13a(reference));
  return scoreOf(statistics);
}

function scoreOf({ match, total, hypothesisLength, referenceLength }: BleuStatistics): number {
  if (hypothesisLength === 0 || (match[0] ?? 0) === 0) return 0;
  let smoothing = 1;
  let logarithms = 0;
  for (let order = 0; order < MAXIMUM_ORDER; order++) {
    const count = total[order] ?? 0;
    // No n-grams of this order at all: sacrebleu's score is 0.
    if (count === 0) return 0;
    const matched = match[order] ?? 0;
    if (matched === 0) smoothing *= 2;
    const precision = matched === 0 ? 100 / (smoothing * count) : (100 * matched) / count;
    logarithms += Math.log(precision);
  }
  const penalty = hypothesisLength < referenceLength ? Math.exp(1 - referenceLength / hypothesisLength) : 1;
  return penalty * Math.exp(logarithms / MAXIMUM_ORDER);
}
