/** @module Finds terms in running text: longest first, the shorter ones inside them as nested. */
import { normalizeForMatching } from '../language/zh/normalize.js';
import type { Term } from '../model/index.js';
import { crossesWords } from './word-boundary.js';

/** All rows of one Chinese term, the preferred first. */
export type TermGroup = readonly [Term, ...Term[]];

/** An occurrence. Offsets are UTF-16 units into the text as published. */
export interface TermOccurrence {
  readonly start: number;
  readonly end: number;
  readonly group: TermGroup;
  readonly nested: readonly TermOccurrence[];
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly group: TermGroup;
}

/** Terms this short often appear across two words by chance: 市政 in 城市政府. */
const CHANCE_LENGTH = 2;
const STATUS_ORDER = { preferred: 0, admitted: 1, deprecated: 2 } as const;

export class TermIndex {
  readonly #groups = new Map<string, [Term, ...Term[]]>();
  /** Lengths of the keys that begin with a character, the longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(terms: readonly Term[]) {
    const sorted = terms.toSorted((left, right) => STATUS_ORDER[left.status] - STATUS_ORDER[right.status]);
    for (const term of sorted) {
      for (const spelling of [term.zh, ...term.variants])
        this.#add(normalizeForMatching(spelling).text, term);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((left, right) => right - left);
  }

  #add(key: string, term: Term): void {
    if (key === '') return;
    const group = this.#groups.get(key);
    if (group !== undefined) {
      if (!group.includes(term)) group.push(term);
      return;
    }
    this.#groups.set(key, [term]);
    const first = key.slice(0, CHANCE_LENGTH);
    const lengths = this.#lengths.get(first);
    if (lengths === undefined) this.#lengths.set(first, [key.length]);
    else if (!lengths.includes(key.length)) lengths.push(key.length);
  }

  /** The rows of a term by its Chinese, in any width, quote style or variant character. */
  lookup(zh: string): TermGroup | undefined {
    return this.#groups.get(normalizeForMatching(zh).text);
  }

  /** Occurrences in the order of the text; none overlaps another, except as nested. */
  find(text: string): readonly TermOccurrence[] {
    const normalized = normalizeForMatching(text);
    const candidates = this.#candidates(normalized.text);
    const offset = (index: number): number => normalized.offsets[index] ?? text.length;
    return nest(candidates, (index) => offset(index));
  }

  #candidates(text: string): Candidate[] {
    const candidates: Candidate[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const lengths = this.#lengths.get(text.slice(start, start + CHANCE_LENGTH));
      for (const length of lengths ?? []) {
        const end = start + length;
        const group = this.#groups.get(text.slice(start, end));
        if (group === undefined || end > text.length) continue;
        if (length <= CHANCE_LENGTH && crossesWords(text, start, end)) continue;
        candidates.push({ start, end, group });
      }
    }
    return candidates;
  }
}

/** Longest first, then leftmost; what lies inside an accepted term becomes nested in it. */
function nest(
  candidates: readonly Candidate[],
  offset: (index: number) => number,
): readonly TermOccurrence[] {
  const byLength = candidates.toSorted(
    (left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start,
  );
  const accepted: { candidate: Candidate; inside: Candidate[] }[] = [];
  const owner: (number | undefined)[] = [];
  for (const candidate of byLength) {
    const first = owner[candidate.start];
    const last = owner[candidate.end - 1];
    if (first === undefined && last === undefined) {
      for (let at = candidate.start; at < candidate.end; at += 1) owner[at] = accepted.length;
      accepted.push({ candidate, inside: [] });
    } else if (first !== undefined && first === last) {
      const outer = accepted[first];
      // A shorter spelling of the same term is not a term inside it.
      if (outer?.candidate.group[0] !== candidate.group[0]) outer?.inside.push(candidate);
    }
  }
  return accepted
    .toSorted((left, right) => left.candidate.start - right.candidate.start)
    .map(({ candidate, inside }) => ({
      start: offset(candidate.start),
      end: offset(candidate.end),
      group: candidate.group,
      nested: nest(inside, offset),
    }));
}
