/** @module Brings what a reviser gave back into an edition, pair by pair, and says what became of each. */
import type { Edition, TranslationUnit } from '../../model/index.js';
import { compareUnit, type Comparison } from './compare-unit.js';
import type { ExchangeFile, ExchangeUnit } from './exchange-file.js';
import { newNotes, withNotes } from './review-comments.js';
import { shareOut } from './share-out.js';

export interface MergeOptions {
  /** Whose text stands where both sides changed a pair. @default neither is touched, and the conflict told */
  readonly prefer?: 'ours' | 'theirs' | undefined;
  /** The reviser has read everything. @default false */
  readonly isAllReviewed?: boolean;
  readonly author?: string | undefined;
  /** ISO 8601: of the reviser's notes. @default now */
  readonly time?: string;
}

/** What became of one pair of the file. */
export interface MergeOutcome {
  readonly id: string;
  readonly kind: Comparison | 'unknown-id';
  /** The English before, here and in the file. */
  readonly ours: string;
  readonly theirs: string;
  /** The file's text was taken. */
  readonly isTaken: boolean;
  /** What the reviser wrote beside it that the pair did not have; it is among the pair's comments then. */
  readonly notes: readonly string[];
}

export interface MergeResult {
  readonly edition: Edition;
  /** In the order of the file. */
  readonly outcomes: readonly MergeOutcome[];
  /** Pairs of the edition that the file does not have. */
  readonly missing: readonly string[];
  /** Text, states or comments of the edition are others now. */
  readonly isChanged: boolean;
}

const stateOf = ({ state }: ExchangeUnit): 'reviewed' | 'final' => (state === 'final' ? 'final' : 'reviewed');

function rewrite(pair: TranslationUnit, unit: ExchangeUnit, author: string | undefined): TranslationUnit {
  return {
    ...pair,
    target: unit.target,
    segments: shareOut(pair, unit),
    origin: { kind: 'human', ...(author === undefined ? {} : { author }), score: 1 },
    state: stateOf(unit),
  };
}

/** The pair as it is to be, when the file has anything for it. */
function mergedPair(
  pair: TranslationUnit,
  unit: ExchangeUnit,
  kind: Comparison,
  options: MergeOptions,
): TranslationUnit | undefined {
  if (kind === 'confirmed') return { ...pair, state: stateOf(unit) };
  const isTaken = kind === 'changed' || (kind === 'conflict' && options.prefer === 'theirs');
  return isTaken ? rewrite(pair, unit, options.author) : undefined;
}

/** The English title goes with the pair it was made of. */
function withTitle(before: Edition, pairs: readonly TranslationUnit[]): Edition {
  const at = before.pairs.findIndex(({ kind }) => kind === 'title');
  const [old, now] = [before.pairs[at], pairs[at]];
  if (!old || !now || before.document.titleEnglish !== old.target) return { ...before, pairs };
  return { ...before, document: { ...before.document, titleEnglish: now.target }, pairs };
}

/** Notes on other Chinese belong to another pair. */
const takesNotes = (kind: Comparison): boolean => kind !== 'source-differs';

export function mergeFile(edition: Edition, file: ExchangeFile, options: MergeOptions = {}): MergeResult {
  const about = { author: options.author, time: options.time ?? new Date().toISOString() };
  const pairs = new Map(edition.pairs.map((pair) => [pair.id, pair]));
  const merged = new Map(pairs);
  const outcomes = file.units.map((unit): MergeOutcome => {
    const { id, target: theirs } = unit;
    const pair = pairs.get(id);
    if (!pair) return { id, kind: 'unknown-id', ours: '', theirs, isTaken: false, notes: unit.notes };
    const kind = compareUnit(pair, unit, options.isAllReviewed ?? false);
    const result = mergedPair(pair, unit, kind, options);
    const notes = takesNotes(kind) ? newNotes(pair, unit.notes) : [];
    merged.set(id, withNotes(result ?? pair, notes, about));
    return { id, kind, ours: pair.target, theirs, isTaken: result !== undefined, notes };
  });
  const found = new Set(file.units.map(({ id }) => id));
  return {
    edition: withTitle(edition, [...merged.values()]),
    outcomes,
    isChanged: edition.pairs.some((pair) => merged.get(pair.id) !== pair),
    missing: edition.pairs.map(({ id }) => id).filter((id) => !found.has(id)),
  };
}
