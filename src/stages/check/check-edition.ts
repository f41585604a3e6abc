/** @module Stage `check`: reads the pairs of an edition, replaces the issues on them. */
import type { Edition, Issue, TranslationUnit } from '../../model/index.js';
import { foldTarget, NO_CONTEXT } from './check.js';
import type { CheckContext } from './check.js';
import { CHECKS } from './checks/index.js';
import { pairIssues } from './checks/pairs.js';

/** All findings of one unit; an engine's reply is checked the same way as a finished edition. */
export function checkUnit(unit: TranslationUnit, context: CheckContext = NO_CONTEXT): readonly Issue[] {
  return CHECKS.flatMap((check) => check(unit, context));
}

/**
 * The edition with the findings of every check on its pairs; earlier findings are replaced.
 * @param blockIds - the blocks of the document in order, to prove that every one has its pair.
 */
export function checkEdition(edition: Edition, blockIds?: readonly string[]): Edition {
  const context: CheckContext = { byTarget: groupByTarget(edition.pairs) };
  const aboutPairs = pairIssues(edition.pairs, blockIds);
  const pairs = edition.pairs.map((pair, position) => {
    const own = aboutPairs.filter((each) => each.position === position).map(({ issue }) => issue);
    return { ...pair, issues: [...own, ...checkUnit(pair, context)] };
  });
  return { ...edition, pairs };
}

function groupByTarget(pairs: readonly TranslationUnit[]): ReadonlyMap<string, readonly TranslationUnit[]> {
  const groups = new Map<string, TranslationUnit[]>();
  for (const pair of pairs) {
    const key = foldTarget(pair.target);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  return groups;
}
