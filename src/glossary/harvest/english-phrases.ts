/** @module Phrases of English texts that could render a term: no function word at either end, no punctuation inside. */
import { foldWord, isEdgeWord, isSentenceWord } from './english-words.js';

export interface EnglishPhrase {
  readonly id: number;
  /** Words, as they are compared. */
  readonly words: readonly string[];
  /** Texts that hold it. */
  readonly frequency: number;
  /** As it is usually written. */
  readonly surface: string;
}

export interface EnglishPhrases {
  /** For each text, the ids of its phrases, each once. */
  readonly byText: readonly ReadonlySet<number>[];
  phrase(id: number): EnglishPhrase;
  /** False where nearly always the same word stands before it, or after it, in these texts: it is a part of more. */
  standsFree(id: number, texts: readonly number[]): boolean;
}

/** Of the places of a phrase, the share that one neighbour may have. */
const MOST_OF_ONE_NEIGHBOUR = 0.75;

const TOKEN = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;
const MOST_WORDS = 7;

/** The words of a text, cut at punctuation and at words that make sentences. */
function runsOf(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const [token] of text.matchAll(TOKEN)) {
    if (WORD.test(token) && !isSentenceWord(token)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The commonest writing; of equals the one in small letters, which a sentence's first word has not. */
function usual(surfaces: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [surface, count] of surfaces) {
    const most = surfaces.get(best) ?? 0;
    if (count > most || (count === most && surface > best)) best = surface;
  }
  return best;
}

interface Counted {
  readonly words: readonly string[];
  frequency: number;
  readonly surfaces: Map<string, number>;
}

class PhraseCounter {
  readonly #ids = new Map<string, number>();
  readonly #counted: Counted[] = [];

  text(text: string): ReadonlySet<number> {
    const ids = new Set<number>();
    for (const run of runsOf(text)) {
      for (let start = 0; start < run.length; start += 1) this.#from(run, start, ids);
    }
    for (const id of ids) {
      const counted = this.#counted[id];
      if (counted) counted.frequency += 1;
    }
    return ids;
  }

  #from(run: readonly string[], start: number, ids: Set<number>): void {
    if (!isEdgeWord(run[start] ?? '')) return;
    for (let end = start + 1; end <= Math.min(run.length, start + MOST_WORDS); end += 1) {
      if (isEdgeWord(run[end - 1] ?? '')) ids.add(this.#count(run.slice(start, end)));
    }
  }

  #count(tokens: readonly string[]): number {
    const words = tokens.map(foldWord);
    const key = words.join(' ');
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#counted.length;
      this.#ids.set(key, id);
      this.#counted.push({ words, frequency: 0, surfaces: new Map() });
    }
    const surface = tokens.join(' ');
    const surfaces = this.#counted[id]?.surfaces;
    surfaces?.set(surface, (surfaces.get(surface) ?? 0) + 1);
    return id;
  }

  phrase(id: number): EnglishPhrase {
    const { words, frequency, surfaces } = this.#counted[id] ?? {
      words: [],
      frequency: 0,
      surfaces: new Map(),
    };
    return { id, words, frequency, surface: usual(surfaces) };
  }
}

/** What stands before and after each place of the words; empty at the end of a run. */
function neighboursOf(words: readonly string[], text: string): readonly (readonly [string, string])[] {
  const wanted = words.join(' ');
  return runsOf(text).flatMap((run) => {
    const folded = run.map(foldWord);
    return folded.flatMap((_, start): readonly (readonly [string, string])[] => {
      const end = start + words.length;
      if (folded.slice(start, end).join(' ') !== wanted) return [];
      return [[folded[start - 1] ?? '', folded[end] ?? '']];
    });
  });
}

function isVaried(neighbours: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const each of neighbours) counts.set(each, (counts.get(each) ?? 0) + 1);
  // Articles and the end of a run are no part of a phrase.
  const bound = [...counts].filter(
    ([word]) => !['', 'the', 'a', 'an', 'and', 'of', 'in', 'to', 'for'].includes(word),
  );
  return bound.every(([, count]) => count <= MOST_OF_ONE_NEIGHBOUR * neighbours.length);
}

export function englishPhrases(texts: readonly string[]): EnglishPhrases {
  const counter = new PhraseCounter();
  const byText = texts.map((text) => counter.text(text));
  return {
    byText,
    phrase: (id) => counter.phrase(id),
    standsFree: (id, held) => {
      const { words } = counter.phrase(id);
      const places = held.flatMap((index) => neighboursOf(words, texts[index] ?? ''));
      return isVaried(places.map(([before]) => before)) && isVaried(places.map(([, after]) => after));
    },
  };
}
