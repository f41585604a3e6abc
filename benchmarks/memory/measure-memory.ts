/** @module A memory of a million units: how fast it is filled and searched, beside a plain scan of the same units. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openMemory, type TranslationMemory } from '../../src/memory/index.js';
import type { MemoryUnitInput } from '../../src/model/index.js';
import { generateUnits, loadVocabulary, mutate, type Vocabulary } from './generate-units.js';
import { readKeys, scanScores } from './plain-scan.js';
import { below, createRandom, type Random } from './random.js';

export interface MemoryMeasure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  readonly bar?: string;
}

const BATCH = 25_000;
const FLOOR = 0.75;
const LIMIT = 5;
const QUERIES = 300;
/** A plain scan takes seconds. */
const SCANNED = 10;
/** Shares of a text that are changed: matches of 99 to 75 percent. */
const SHARES = [0.01, 0.05, 0.1, 0.15, 0.2, 0.25];

/** Measures everything with so many units, in a file in the folder. */
export async function measureMemory(folder: string, count: number): Promise<readonly MemoryMeasure[]> {
  const words = await loadVocabulary();
  const path = join(folder, 'memory.db');
  const { seconds, samples } = fill(path, words, count);
  const size = statSync(path).size;
  const memory = openMemory(path, { readOnly: true });
  try {
    return [
      { name: 'import', unit: 'unit/s', values: [count / seconds], bar: 'at least 20000' },
      { name: 'file', unit: 'MB', values: [size / 1e6] },
      ...measureSearches(memory, samples),
    ];
  } finally {
    memory.close();
  }
}

/** Generating is not part of the time; indexing and closing are. */
function fill(path: string, words: Vocabulary, count: number) {
  const memory = openMemory(path);
  const samples: MemoryUnitInput[] = [];
  let batch: MemoryUnitInput[] = [];
  let milliseconds = 0;
  const timed = (task: () => unknown): void => {
    const begin = performance.now();
    task();
    milliseconds += performance.now() - begin;
  };
  let index = 0;
  for (const unit of generateUnits(words, count)) {
    batch.push(unit);
    if (index++ % Math.ceil(count / QUERIES) === 0) samples.push(unit);
    if (batch.length < BATCH) continue;
    timed(() => memory.add(batch));
    batch = [];
  }
  timed(() => memory.add(batch));
  timed(() => memory.close());
  return { seconds: milliseconds / 1000, samples };
}

function millisecondsOf<Query>(queries: readonly Query[], ask: (query: Query) => unknown): readonly number[] {
  return queries.map((query) => {
    const begin = performance.now();
    ask(query);
    return performance.now() - begin;
  });
}

function measureSearches(
  memory: TranslationMemory,
  samples: readonly MemoryUnitInput[],
): readonly MemoryMeasure[] {
  const random = createRandom(3);
  const sources = samples.map(({ source }) => source);
  const changed = sources.map((source) => mutate(source, SHARES[below(random, SHARES.length)] ?? 0, random));
  const fresh = sources.map((_, index) => freshSource(sources, index, random));
  const fuzzy = (query: string): unknown => memory.fuzzy(query, { floor: FLOOR, limit: LIMIT });
  // The first searches read the file into the system's cache and let the compiler settle.
  millisecondsOf(changed.slice(0, 30), fuzzy);
  const measured = millisecondsOf(changed, fuzzy);
  return [
    {
      name: 'exact',
      unit: 'ms',
      values: millisecondsOf(sources, (query) => memory.exact(query)),
      bar: 'below 0.1',
    },
    { name: 'fuzzy, best 5 of changed sentences', unit: 'ms', values: measured, bar: 'below 30' },
    {
      name: 'fuzzy, best 5 of unknown sentences',
      unit: 'ms',
      values: millisecondsOf(fresh, fuzzy),
      bar: 'below 30',
    },
    ...measureScan(memory, changed, measured),
    ...measureConcordance(memory, samples),
  ];
}

/** Halves of two sentences: usual words in an order that is in no unit. */
function freshSource(sources: readonly string[], index: number, random: Random): string {
  const first = sources[index % sources.length] ?? '';
  const second = sources[below(random, sources.length)] ?? '';
  return first.slice(0, first.length >> 1) + second.slice(second.length >> 1);
}

/** The same answers by a plain scan, query by query. */
function measureScan(
  memory: TranslationMemory,
  queries: readonly string[],
  indexed: readonly number[],
): readonly MemoryMeasure[] {
  const keys = readKeys(memory);
  const asked = queries.slice(0, SCANNED);
  const scanned = millisecondsOf(asked, (query) => {
    const wanted = scanScores(keys, query, FLOOR, 1)[0] ?? 0;
    const found = memory.fuzzy(query, { floor: FLOOR, limit: 1 })[0]?.score ?? 0;
    if (Math.abs(wanted - found) > 1e-9) throw new Error(`The index misses a match of "${query}".`);
  });
  const ratios = scanned.map((milliseconds, index) => milliseconds / (indexed[index] ?? NaN));
  return [
    { name: '  the same by a plain scan', unit: 'ms', values: scanned },
    { name: '  plain scan / index', unit: 'times', values: ratios },
  ];
}

function measureConcordance(
  memory: TranslationMemory,
  samples: readonly MemoryUnitInput[],
): readonly MemoryMeasure[] {
  const ask = (name: string, queries: readonly string[], side: 'zh' | 'en'): MemoryMeasure => ({
    name,
    unit: 'ms',
    values: millisecondsOf(queries, (query) => memory.concordance(query, { side })),
  });
  return [
    ask(
      'concordance, four characters',
      samples.map(({ source }) => source.slice(2, 6)),
      'zh',
    ),
    ask(
      'concordance, two characters',
      samples.map(({ source }) => source.slice(2, 4)),
      'zh',
    ),
    ask(
      'concordance, two English words',
      samples.map(({ target }) => target.split(' ').slice(0, 2).join(' ')),
      'en',
    ),
  ];
}
