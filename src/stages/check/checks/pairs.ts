/** @module Pairs against the blocks of the document: none missing, none added, in the same order. */
import type { Issue, TranslationUnit } from '../../../model/index.js';
import { createIssue } from '../check.js';

/** An issue about the edition, on the pair nearest to it. */
export interface PairIssue {
  /** Position of that pair, counted from 0. */
  readonly position: number;
  readonly issue: Issue;
}

/**
 * @param blockIds - the blocks in the order of the document; without them only repeated pairs are found.
 */
export function pairIssues(
  pairs: readonly TranslationUnit[],
  blockIds?: readonly string[],
): readonly PairIssue[] {
  const positions = new Map<string, number>();
  const found: PairIssue[] = [];
  pairs.forEach(({ blockId }, position) => {
    if (positions.has(blockId))
      found.push({ position, issue: pairIssue('pair-repeated', 'duplication', blockId) });
    else positions.set(blockId, position);
  });
  if (blockIds === undefined) return found;
  return [
    ...found,
    ...missing(blockIds, positions),
    ...unknown(blockIds, positions),
    ...disorder(blockIds, positions),
  ];
}

function missing(blockIds: readonly string[], positions: ReadonlyMap<string, number>): readonly PairIssue[] {
  let last = 0;
  return blockIds.flatMap((id) => {
    const position = positions.get(id);
    if (position === undefined) return [{ position: last, issue: pairIssue('pair-missing', 'omission', id) }];
    last = position;
    return [];
  });
}

function unknown(blockIds: readonly string[], positions: ReadonlyMap<string, number>): readonly PairIssue[] {
  const known = new Set(blockIds);
  return [...positions]
    .filter(([id]) => !known.has(id))
    .map(([id, position]) => ({ position, issue: pairIssue('pair-unknown', 'addition', id) }));
}

/** Names the first pair that stands before one it should follow; the rest follow from it. */
function disorder(blockIds: readonly string[], positions: ReadonlyMap<string, number>): readonly PairIssue[] {
  const expected = blockIds.filter((id) => positions.has(id));
  const known = new Set(expected);
  const actual = [...positions.keys()].filter((id) => known.has(id));
  const at = actual.findIndex((id, index) => id !== expected[index]);
  const id = actual[at];
  if (id === undefined) return [];
  return [
    { position: positions.get(id) ?? 0, issue: pairIssue('pair-order', 'uncategorized', id, expected[at]) },
  ];
}

function pairIssue(key: string, type: Issue['type'], id: string, expected?: string): Issue {
  const check = key === 'pair-order' ? 'pair-order' : 'pair-count';
  const details = { key, type, severity: 'error', values: { id } } as const;
  return createIssue(check, expected === undefined ? details : { ...details, expected });
}
