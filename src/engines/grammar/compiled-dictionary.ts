/** @module Dictionaries compiled at build time: the general one of last resort (CC-CEDICT) and the gazetteer. */
import { readFileSync } from 'node:fs';

export interface GeneralEntry {
  readonly partOfSpeech: 'noun' | 'verb' | 'adjective' | 'place';
  readonly english: string;
}

export interface CompiledDictionary {
  lookup(chinese: string): readonly GeneralEntry[];
}

const NONE: readonly GeneralEntry[] = [];

const PARTS: Readonly<Record<string, GeneralEntry['partOfSpeech']>> = {
  v: 'verb',
  a: 'adjective',
  n: 'noun',
  p: 'place',
};

/** For tests and for engines that should do without. */
export const emptyDictionary: CompiledDictionary = { lookup: () => NONE };

/**
 * Reads the compiled dictionary: lines of `chinese TAB part TAB english`, sorted by the bytes of the Chinese. The
 * file stays one buffer and is searched by halving: every start would pay for parsing all of its lines.
 */
export function loadCompiledDictionary(file: string | URL): CompiledDictionary {
  const bytes = readFileSync(file);
  const cache = new Map<string, readonly GeneralEntry[]>();
  return {
    lookup(chinese) {
      const known = cache.get(chinese);
      if (known) return known;
      const entries = search(bytes, chinese);
      cache.set(chinese, entries);
      return entries;
    },
  };
}

const NEWLINE = 10;

/** Start of the line that holds the position. */
function lineStart(bytes: Buffer, position: number): number {
  return position <= 0 ? 0 : bytes.lastIndexOf(NEWLINE, position - 1) + 1;
}

/** First line that is not before the key, by halving. */
function lowerBound(bytes: Buffer, key: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1);
    const end = bytes.indexOf(NEWLINE, start);
    const before = bytes.compare(key, 0, key.length, start, Math.min(start + key.length, end)) < 0;
    if (before) low = end + 1;
    else high = start;
  }
  return low;
}

function search(bytes: Buffer, chinese: string): readonly GeneralEntry[] {
  const key = Buffer.from(`${chinese}\t`);
  const entries: GeneralEntry[] = [];
  let start = lowerBound(bytes, key);
  while (start < bytes.length && bytes.compare(key, 0, key.length, start, start + key.length) === 0) {
    const end = bytes.indexOf(NEWLINE, start);
    const [part = '', english = ''] = bytes.toString('utf8', start + key.length, end).split('\t');
    entries.push({ partOfSpeech: PARTS[part] ?? 'noun', english });
    start = end + 1;
  }
  return entries.length > 0 ? entries : NONE;
}
