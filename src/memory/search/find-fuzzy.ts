/** @module The most similar units: candidates from the index, the best first, read until no better one can follow. */
import type { MemoryDatabase } from '../store/database.js';
import { lastIndexedRow, listParts, LONGEST_TOLD, type PartLengths } from '../postings/parts.js';
import { pairTokens } from '../postings/tokens.js';
import { normalizeSource } from '../text/normalize.js';
import { lengthRange, reaches, similarity } from '../text/similarity.js';
import { createEncoder, symbolLength, toIndexText, type SymbolEncoder } from '../text/symbols.js';
import { BestMatches, type ScoredUnit } from './best-matches.js';
import { findCandidates, isIndexable, type Candidate, type CandidateQuery } from './find-candidates.js';
import { readSources, readSourcesAfter, readUnits } from './read-units.js';

/** Candidates read at a time: few at first, as the best ones often end the search. */
const FIRST_BATCH = 16;
const LARGEST_BATCH = 512;

interface Search {
  readonly database: MemoryDatabase;
  readonly encoder: SymbolEncoder;
  readonly best: BestMatches;
}

/** The best units, the best first. `lengths` belong to the database. */
export function findFuzzy(
  database: MemoryDatabase,
  lengths: PartLengths,
  source: string,
  floor: number,
  limit: number,
): readonly ScoredUnit[] {
  const key = normalizeSource(source);
  if (key === '' || limit < 1) return [];
  const search: Search = { database, encoder: createEncoder(key), best: new BestMatches(limit, floor) };
  const tokens = pairTokens(toIndexText(key));
  const query: CandidateQuery = { length: symbolLength(key), floor, tokens };
  for (const rows of readSourcesAfter(database, lastIndexedRow(database))) takeGood(search, rows);
  readInOrder(search, candidatesOf(database, lengths, query));
  return search.best.list();
}

function candidatesOf(
  database: MemoryDatabase,
  lengths: PartLengths,
  query: CandidateQuery,
): readonly Candidate[] {
  const isHelped = isIndexable(query);
  const candidates = listParts(database).flatMap((part) => {
    const lengthsOfPart = lengths.of(part);
    if (isHelped) return findCandidates(database, part, lengthsOfPart, query);
    return candidatesByLength(part.firstRow, lengthsOfPart, query);
  });
  return candidates.toSorted((left, right) => right.bound - left.bound);
}

/** All units whose length lets them reach the floor. */
function candidatesByLength(firstRow: number, lengths: Uint16Array, query: CandidateQuery): Candidate[] {
  const [least, most] = lengthRange(query.length, query.floor);
  const candidates: Candidate[] = [];
  for (let row = 0; row < lengths.length; row += 1) {
    const length = lengths[row] ?? 0;
    if (length === 0 || length < Math.min(least, LONGEST_TOLD) || length > most) continue;
    const bound = Math.min(length, query.length) / Math.max(length, query.length);
    candidates.push({ row: firstRow + row, bound: length === LONGEST_TOLD ? 1 : bound });
  }
  return candidates;
}

/** @param candidates - by falling bounds */
function readInOrder(search: Search, candidates: readonly Candidate[]): void {
  let size = FIRST_BATCH;
  for (let at = 0; at < candidates.length; at += size, size = Math.min(size * 2, LARGEST_BATCH)) {
    const { cutoff } = search.best;
    const batch = candidates.slice(at, at + size).filter(({ bound }) => reaches(bound, cutoff));
    if (batch.length === 0) return;
    takeGood(
      search,
      readSources(
        search.database,
        batch.map(({ row }) => row),
      ),
    );
  }
}

/** Takes those of the rows that are good enough. */
function takeGood({ database, encoder, best }: Search, rows: readonly (readonly [number, string])[]): void {
  const scores = new Map<number, number>();
  for (const [row, source] of rows) {
    const score = similarity(encoder.query, encoder.encode(normalizeSource(source)));
    if (reaches(score, best.cutoff)) scores.set(row, score);
  }
  if (scores.size === 0) return;
  for (const { row, unit } of readUnits(database, [...scores.keys()]))
    best.add({ row, unit, score: scores.get(row) ?? 0 });
}
