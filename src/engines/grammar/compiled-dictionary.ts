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

type Bucket = ReadonlyMap<string, readonly GeneralEntry[]>;

/**
 * Reads the compiled dictionary: lines of `chinese TAB part TAB english`, sorted by the bytes of the Chinese. The
 * file stays one buffer; the lines of a first character are parsed when it is first met: every start would pay for
 * parsing all of them, and a search for each stretch of the text for comparing bytes.
 */
export function loadCompiledDictionary(file: string | URL): CompiledDictionary {
  const bytes = readFileSync(file);
  const buckets = new Map<string, Bucket>();
  return {
    lookup(chinese) {
      const first = String.fromCodePoint(chinese.codePointAt(0) ?? 0);
      let bucket = buckets.get(first);
      if (bucket === undefined) {
        bucket = readBucket(bytes, first);
        buckets.set(first, bucket);
      }
      return bucket.get(chinese) ?? NONE;
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

/** The lines that open with the character. */
function readBucket(bytes: Buffer, first: string): Bucket {
  const key = Buffer.from(first);
  const start = lowerBound(bytes, key);
  let end = start;
  while (end < bytes.length && bytes.compare(key, 0, key.length, end, end + key.length) === 0) {
    end = bytes.indexOf(NEWLINE, end) + 1;
  }
  const bucket = new Map<string, GeneralEntry[]>();
  for (const line of bytes.toString('utf8', start, end).split('\n')) {
    const [chinese = '', part = '', english = ''] = line.split('\t');
    if (chinese === '') continue;
    const entry = { partOfSpeech: PARTS[part] ?? 'noun', english };
    const known = bucket.get(chinese);
    if (known) known.push(entry);
    else bucket.set(chinese, [entry]);
  }
  return bucket;
}
