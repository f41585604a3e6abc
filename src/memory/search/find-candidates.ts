/**
 * @module Which units of a part may be similar enough, told by the pairs of characters they share with the query. One
 * edit destroys at most two pairs, so a unit within reach keeps a known number of the query's pairs: units that keep
 * fewer are left out without being read, and none that belongs in is.
 */
import { forEachRow } from '../postings/encoding.js';
import { LONGEST_TOLD, readPostings, sizesOf, type Part } from '../postings/parts.js';
import type { MemoryDatabase } from '../store/database.js';
import { lengthRange, mostEdits } from '../text/similarity.js';

/** The query, as far as candidates are concerned. */
export interface CandidateQuery {
  /** Symbols. */
  readonly length: number;
  readonly floor: number;
  /** The different pairs of its index text. */
  readonly tokens: readonly number[];
}

export interface Candidate {
  readonly row: number;
  /** No score of it is higher. */
  readonly bound: number;
}

/** Longest lists are left out as long as the rest demands so many pairs in common: a share of the query's length. */
const DEMANDED_SHARE = 0.2;
const LEAST_DEMANDED = 3;

/** How many of the query's pairs a unit of this length may lack. */
function mostLacking({ length, floor }: CandidateQuery, unitLength: number): number {
  const edits = mostEdits(Math.max(length, unitLength), floor);
  // What is longer by n has n insertions at least, which destroy one pair each.
  return unitLength > length ? 2 * edits - (unitLength - length) : 2 * edits;
}

/** The most pairs that a unit of any length within reach may lack. */
function mostLackingOfAll(query: CandidateQuery): number {
  const [least, most] = lengthRange(query.length, query.floor);
  let lacking = 0;
  for (let length = least; length <= most; length += 1)
    lacking = Math.max(lacking, mostLacking(query, length));
  return lacking;
}

/** Whether the pairs tell anything: short queries and low floors leave none that must be kept. */
export const isIndexable = (query: CandidateQuery): boolean =>
  query.floor > 0.5 && query.tokens.length > mostLackingOfAll(query);

/** The candidates of a part; `lengths` are those of its sources. Only for queries that are indexable. */
export function findCandidates(
  database: MemoryDatabase,
  part: Part,
  lengths: Uint16Array,
  query: CandidateQuery,
): readonly Candidate[] {
  const lacking = mostLackingOfAll(query);
  const demanded = Math.max(LEAST_DEMANDED, Math.ceil(query.length * DEMANDED_SHARE));
  const sizes = sizesOf(database, part, query.tokens);
  // A pair that the part does not hold is a list without rows, and costs nothing.
  const absent = query.tokens.length - sizes.length;
  const used = Math.min(query.tokens.length, lacking + demanded);
  const read = sizes.slice(0, Math.max(0, used - absent)).map(({ token }) => token);
  const total = absent + read.length;
  const least = total - lacking;
  if (read.length < least) return [];
  const counts = total < 256 ? new Uint8Array(lengths.length) : new Uint16Array(lengths.length);
  const reached: number[] = [];
  for (const { rows } of readPostings(database, part, read)) {
    forEachRow(rows, (row) => {
      const count = (counts[row] ?? 0) + 1;
      counts[row] = count;
      if (count === least) reached.push(row);
    });
  }
  return reached.flatMap((row) => {
    const bound = boundOf(query, lengths[row] ?? 0, total - (counts[row] ?? 0));
    return bound >= query.floor ? [{ row: part.firstRow + row, bound }] : [];
  });
}

/** The highest score of a unit of this length that lacks so many of the pairs counted; below 0 when out of reach. */
function boundOf(query: CandidateQuery, unitLength: number, lacking: number): number {
  if (unitLength === LONGEST_TOLD) return 1;
  const difference = unitLength - query.length;
  const longer = Math.max(unitLength, query.length);
  const edits = Math.max(Math.abs(difference), Math.ceil((lacking + Math.max(0, difference)) / 2));
  return edits > mostEdits(longer, query.floor) ? -1 : 1 - edits / longer;
}
