/** @module Checks the pairs of one file, and fixes them where that is safe. */
import type { Edition } from '../../model/index.js';
import {
  applyFixes,
  checkEdition,
  type CheckName,
  type LengthRatio,
  type SuppressedIssue,
  type Suppressor,
} from '../../stages/check/index.js';
import type { Checked } from './read-checked.js';

export interface CheckSettings {
  readonly checks: ReadonlySet<CheckName>;
  readonly suppressor: Suppressor;
  readonly lengthRatio: LengthRatio | undefined;
  readonly isFixing: boolean;
}

export interface CheckedFile {
  readonly path: string;
  /** With the findings that are left. */
  readonly edition: Edition;
  readonly suppressed: readonly SuppressedIssue[];
  /** Fixes that were applied, by the id of the unit. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** One fix may uncover the next: a mark put right stands before a space that is then one too many. */
const MOST_ROUNDS = 5;

export function checkFile({ path, edition }: Checked, settings: CheckSettings): CheckedFile {
  const { checks, lengthRatio, suppressor, isFixing } = settings;
  const fixed = new Map<string, number>();
  let found = suppressor.suppress(checkEdition(edition, { checks, lengthRatio }));
  for (let round = 0; isFixing && round < MOST_ROUNDS; round += 1) {
    const pairs = found.edition.pairs.map((pair) => {
      const { unit, applied } = applyFixes(pair);
      if (applied > 0) fixed.set(pair.id, (fixed.get(pair.id) ?? 0) + applied);
      return unit;
    });
    if (pairs.every((pair, index) => pair === found.edition.pairs[index])) break;
    found = suppressor.suppress(checkEdition({ ...found.edition, pairs }, { checks, lengthRatio }));
  }
  return { path, ...found, fixed };
}
