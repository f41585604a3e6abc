/** @module Units in which a query stands, the latest addition first. */
import type { MemoryUnit } from '../../model/index.js';
import { forEachRow } from '../postings/encoding.js';
import { lastIndexedRow, listParts, readPostings, type Part } from '../postings/parts.js';
import { pairTokens, wordsOf, wordToken } from '../postings/tokens.js';
import type { ConcordanceHit, ConcordanceSide } from '../memory-match.js';
import type { MemoryDatabase } from '../store/database.js';
import { normalizeSource } from '../text/normalize.js';
import { toIndexText } from '../text/symbols.js';
import { chineseFinder, englishFinder, type KeywordFinder } from './find-keyword.js';
import { readUnits } from './read-units.js';

/** Rows read at a time. */
const BATCH = 200;
const NEVER: KeywordFinder = () => [];

/** A way to find rows: all of the tokens must be there. `undefined` means that any row may hold the query. */
type TokenSet = readonly number[] | undefined;

export interface ConcordanceQuery {
  readonly side: ConcordanceSide;
  readonly limit: number;
  readonly offset: number;
}

/** Only as many units are read as the page of hits needs, and those before it. */
export function findConcordance(
  database: MemoryDatabase,
  query: string,
  { side, limit, offset }: ConcordanceQuery,
): readonly ConcordanceHit[] {
  const isChinese = side !== 'en' && normalizeSource(query) !== '';
  const isEnglish = side !== 'zh' && wordsOf(query).length > 0;
  const inSource = isChinese ? chineseFinder(query) : NEVER;
  const inTarget = isEnglish ? englishFinder(query) : NEVER;
  const sets = [
    ...(isChinese ? [chineseTokens(query)] : []),
    ...(isEnglish ? [wordsOf(query).map(wordToken)] : []),
  ];
  const hits: ConcordanceHit[] = [];
  let passed = 0;
  for (const rows of batches(rowsOf(database, sets))) {
    for (const { unit } of readUnits(database, rows).toReversed()) {
      const [source, target] = [inSource(unit.source), inTarget(unit.target)];
      if (source.length + target.length === 0) continue;
      passed += 1;
      if (passed > offset) hits.push(toHit(unit, source, target));
      if (hits.length >= limit) return hits;
    }
  }
  return hits;
}

function toHit(
  unit: MemoryUnit,
  source: ConcordanceHit['source'],
  target: ConcordanceHit['target'],
): ConcordanceHit {
  const { documentId, unitId } = unit;
  const link = documentId !== undefined && unitId !== undefined ? `${documentId}#${unitId}` : undefined;
  return { unit, source, target, ...(link === undefined ? {} : { link }) };
}

/** At the edge of a query a point beside a digit may be the middle of a number, which the index knows as one. */
const POINT_AT_EDGE = /^\.(?=\d)|(?<=\d)\.$/g;

/** A single character has no pairs: the texts themselves are read. */
function chineseTokens(query: string): TokenSet {
  const tokens = pairTokens(toIndexText(normalizeSource(query).replaceAll(POINT_AT_EDGE, '')));
  return tokens.length === 0 ? undefined : tokens;
}

/** Rows that may hold the query, falling: those that wait, then part by part from the last. */
function* rowsOf(database: MemoryDatabase, sets: readonly TokenSet[]): IterableIterator<number> {
  if (sets.length === 0) return;
  const waiting = database.prepare('SELECT row FROM unit WHERE row > ? ORDER BY row DESC');
  for (const [row] of waiting.all(lastIndexedRow(database))) yield Number(row);
  for (const part of listParts(database).toReversed()) {
    const lists = sets.map((tokens) => rowsWithAll(database, part, tokens));
    const rows = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())];
    yield* rows.toSorted((left, right) => right - left);
  }
}

function rowsWithAll(database: MemoryDatabase, part: Part, tokens: TokenSet): readonly number[] {
  if (tokens === undefined) {
    return Array.from({ length: part.lastRow - part.firstRow + 1 }, (_, index) => part.firstRow + index);
  }
  const wanted = [...new Set(tokens)];
  const postings = readPostings(database, part, wanted);
  if (postings.length < wanted.length) return [];
  const lists = postings.map(({ rows }) => rows).toSorted((left, right) => left.length - right.length);
  const counts = new Uint8Array(part.lastRow - part.firstRow + 1);
  // The rarest first: only rows that had all tokens so far go on, so counts never exceed the place in the list.
  lists.forEach((list, place) => {
    forEachRow(list, (row) => {
      if (counts[row] === place % 256) counts[row] = (place + 1) % 256;
    });
  });
  const rows: number[] = [];
  const all = lists.length % 256;
  for (let row = 0; row < counts.length; row += 1) if (counts[row] === all) rows.push(part.firstRow + row);
  return rows;
}

function* batches(rows: Iterable<number>): IterableIterator<readonly number[]> {
  let batch: number[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
