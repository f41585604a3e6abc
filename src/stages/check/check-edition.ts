/** @module Stage `check`: reads the pairs of an edition, replaces the issues on them. */
import type { Edition, Issue, TranslationUnit } from '../../model/index.js';
import { foldSource, foldTarget, NO_CONTEXT } from './check.js';
import type { Check, CheckContext, LengthRatio } from './check.js';
import { CHECKS, type CheckName } from './checks/index.js';
import { learnLengthRatio } from './checks/length-ratio.js';
import { pairIssues } from './checks/pairs.js';

export interface CheckOptions {
  /** The blocks of the document in order, to prove that every one has its pair. */
  readonly blockIds?: readonly string[] | undefined;
  /** Learned from a memory. @default learned from the edition, where it has pairs enough */
  readonly lengthRatio?: LengthRatio | undefined;
  /** @default all */
  readonly checks?: ReadonlySet<CheckName> | undefined;
}

const UNIT_CHECKS = Object.entries(CHECKS) as readonly (readonly [keyof typeof CHECKS, Check])[];

/** All findings of one unit; an engine's reply is checked the same way as a finished edition. */
export function checkUnit(
  unit: TranslationUnit,
  context: CheckContext = NO_CONTEXT,
  checks?: ReadonlySet<CheckName>,
): readonly Issue[] {
  return UNIT_CHECKS.flatMap(([name, check]) =>
    checks === undefined || checks.has(name) ? check(unit, context) : [],
  );
}

/** The edition with the findings of the checks on its pairs; earlier findings are replaced. */
export function checkEdition(edition: Edition, options: CheckOptions = {}): Edition {
  const { blockIds, checks } = options;
  const context = contextOf(edition.pairs, options);
  const aboutPairs = pairIssues(edition.pairs, blockIds).filter(
    ({ issue }) => checks === undefined || checks.has(issue.check as CheckName),
  );
  const pairs = edition.pairs.map((pair, position) => {
    const own = aboutPairs.filter((each) => each.position === position).map(({ issue }) => issue);
    return { ...pair, issues: [...own, ...checkUnit(pair, context, checks)] };
  });
  return { ...edition, pairs };
}

/** What the checks know of the pairs of one edition. */
export function contextOf(
  pairs: readonly TranslationUnit[],
  { lengthRatio = learnLengthRatio(pairs) }: Pick<CheckOptions, 'lengthRatio'> = {},
): CheckContext {
  const firstMentions = new Map<string, string>();
  for (const { id, terms } of pairs) {
    for (const { termId } of terms) if (!firstMentions.has(termId)) firstMentions.set(termId, id);
  }
  return {
    byTarget: grouped(pairs, ({ target }) => foldTarget(target)),
    bySource: grouped(pairs, ({ source }) => foldSource(source)),
    firstMentions,
    ...(lengthRatio && { lengthRatio }),
  };
}

function grouped(
  pairs: readonly TranslationUnit[],
  keyOf: (pair: TranslationUnit) => string,
): ReadonlyMap<string, readonly TranslationUnit[]> {
  const groups = new Map<string, TranslationUnit[]>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  return groups;
}
