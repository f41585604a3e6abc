/** @module Strings of words that recur in Chinese and stand free: what is left and right of them varies. */

export interface ChineseString {
  readonly text: string;
  readonly words: readonly string[];
  /** Occurrences. */
  readonly count: number;
  /** Indexes of the texts that hold it, ascending. */
  readonly texts: readonly number[];
  /** The lesser entropy of its neighbours on either side, in bits; an end of a run is a neighbour of its own kind. */
  readonly freedom: number;
  /** How much oftener its two least bound parts stand together than by chance, in bits. */
  readonly cohesion: number;
}

export interface StringLimits {
  readonly leastCount: number;
  readonly mostWords: number;
  readonly mostCharacters: number;
}

interface Occurrences {
  readonly words: readonly string[];
  count: number;
  readonly texts: number[];
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

/** A text as runs of words. */
export type CutText = readonly (readonly string[])[];

const JOIN = '\u0001';

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Each end of a run is another neighbour: punctuation proves a boundary. */
function entropy(counts: ReadonlyMap<string, number>, total: number): number {
  let bits = 0;
  for (const [key, count] of counts) {
    const share = key === '' ? 1 / total : count / total;
    bits -= (key === '' ? count : 1) * share * Math.log2(share);
  }
  return bits;
}

class StringCounter {
  readonly #texts: readonly CutText[];
  readonly #limits: StringLimits;
  readonly #found = new Map<string, Occurrences>();
  #total = 0;

  constructor(texts: readonly CutText[], limits: StringLimits) {
    this.#texts = texts;
    this.#limits = limits;
  }

  /** Level by level: a string recurs only where both its shorter parts do. */
  count(): void {
    for (let length = 1; length <= this.#limits.mostWords; length += 1) {
      const level = new Map<string, Occurrences>();
      this.#texts.forEach((runs, index) => {
        for (const run of runs) this.#countRun(run, index, length, level);
      });
      for (const [key, each] of level) if (each.count >= this.#limits.leastCount) this.#found.set(key, each);
    }
  }

  #countRun(run: readonly string[], text: number, length: number, level: Map<string, Occurrences>): void {
    if (length === 1) this.#total += run.length;
    for (let start = 0; start + length <= run.length; start += 1) {
      const words = run.slice(start, start + length);
      if (length > 1 && !this.#partsRecur(words)) continue;
      const key = words.join(JOIN);
      let each = level.get(key);
      if (!each) level.set(key, (each = { words, count: 0, texts: [], left: new Map(), right: new Map() }));
      each.count += 1;
      if (each.texts.at(-1) !== text) each.texts.push(text);
      increase(each.left, run[start - 1] ?? '');
      increase(each.right, run[start + length] ?? '');
    }
  }

  #partsRecur(words: readonly string[]): boolean {
    return this.#found.has(words.slice(1).join(JOIN)) && this.#found.has(words.slice(0, -1).join(JOIN));
  }

  #cohesion(words: readonly string[], count: number): number {
    let least = Infinity;
    for (let at = 1; at < words.length; at += 1) {
      const first = this.#found.get(words.slice(0, at).join(JOIN))?.count ?? 1;
      const second = this.#found.get(words.slice(at).join(JOIN))?.count ?? 1;
      least = Math.min(least, Math.log2((count * this.#total) / (first * second)));
    }
    return least;
  }

  strings(): readonly ChineseString[] {
    return [...this.#found.values()].flatMap(({ words, count, texts, left, right }) => {
      const text = words.join('');
      if (text.length > this.#limits.mostCharacters) return [];
      const freedom = Math.min(entropy(left, count), entropy(right, count));
      return { text, words, count, texts, freedom, cohesion: this.#cohesion(words, count) };
    });
  }
}

/** All recurring strings of the texts; a single word has an infinite cohesion. */
export function recurringStrings(texts: readonly CutText[], limits: StringLimits): readonly ChineseString[] {
  const counter = new StringCounter(texts, limits);
  counter.count();
  return counter.strings();
}
