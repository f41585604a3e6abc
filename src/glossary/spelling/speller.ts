/** @module Writes English in the other spelling, word by word; names stay as they are. */
import type { SpellingPair } from './spelling-pair.js';

export type Speller = (text: string) => string;

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Addresses of pages and mail are no English. */
const ADDRESS = /\S*(?:@|:\/\/|www\.|\.(?:com|cn|org|net|gov|edu)\b)\S*/g;
const LETTER = /[\p{L}\p{N}]/u;

const firstWord = (text: string): string => /^\p{L}+(?:['’]\p{L}+)*/u.exec(text)?.[0] ?? '';

/** Values by their first word, the longest first. */
function byFirstWord<Value>(
  values: readonly Value[],
  textOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const table = new Map<string, Value[]>();
  for (const value of values) {
    const first = firstWord(textOf(value));
    const others = table.get(first);
    if (others) others.push(value);
    else table.set(first, [value]);
  }
  for (const others of table.values()) others.sort((a, b) => textOf(b).length - textOf(a).length);
  return table;
}

/** Capitals as the replaced text has them, word for word. */
function withCapitals(found: string, small: string): string {
  if (found.length > 1 && found === found.toUpperCase()) return small.toUpperCase();
  const words = found.split(/[ -]/);
  return small
    .split(/(?<=[ -])/)
    .map((word, index) => {
      const isCapital = /^\p{Lu}/u.test(words[index] ?? '');
      return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join('');
}

/** Stands at `start` and ends where a word does. */
const standsAt = (text: string, start: number, wanted: string): boolean =>
  text.startsWith(wanted, start) && !LETTER.test(text.charAt(start + wanted.length));

class Rewriter {
  private readonly pairs: ReadonlyMap<string, readonly SpellingPair[]>;
  private kept: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(pairs: readonly SpellingPair[], names: readonly string[]) {
    this.pairs = byFirstWord(pairs, ({ american }) => american);
    // Only names that would change need to be looked for.
    const changing = [...new Set(names)].filter((name) => this.rewrite(name) !== name);
    this.kept = byFirstWord(changing, (name) => name);
  }

  rewrite(text: string): string {
    const small = text.toLowerCase();
    const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: { length } }) => [index, index + length]);
    let result = '';
    let done = 0;
    for (const { index, 0: word } of text.matchAll(WORD)) {
      if (index < done) continue;
      if (addresses.some(([start = 0, end = 0]) => start <= index && index < end)) continue;
      const name = this.kept.get(word)?.find((each) => standsAt(text, index, each));
      const pair = name === undefined ? this.pairAt(small, index, word) : undefined;
      const length = name?.length ?? pair?.american.length ?? 0;
      if (length === 0) continue;
      const found = text.slice(index, index + length);
      result += text.slice(done, index) + (pair ? withCapitals(found, pair.british) : found);
      done = index + length;
    }
    return result + text.slice(done);
  }

  private pairAt(small: string, index: number, word: string): SpellingPair | undefined {
    // "center's" is looked for as "center".
    const first = word.toLowerCase();
    const known = this.pairs.get(first) ?? this.pairs.get(first.replace(/['’].*$/, ''));
    return known?.find(({ american }) => standsAt(small, index, american));
  }
}

/**
 * A speller of the pairs.
 * @param names - stay as they are wherever they stand, capitals and all.
 */
export function createSpeller(pairs: readonly SpellingPair[], names: readonly string[] = []): Speller {
  const rewriter = new Rewriter(pairs, names);
  return (text) => rewriter.rewrite(text);
}
