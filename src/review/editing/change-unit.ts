/** @module A person's change of one unit. */
import { shareOut } from '../../formats/interchange/share-out.js';
import type { TranslationUnit, UnitReview } from '../../model/index.js';
import type { UnitChange } from '../api/units.js';
import { splitAgain } from './split-again.js';

export interface ChangeAuthor {
  readonly author?: string | undefined;
  /** ISO 8601. */
  readonly time: string;
}

/** The unit as the person wants it. English that is another one is theirs, sentence by sentence where it can be told. */
export function changeUnit(
  unit: TranslationUnit,
  change: UnitChange,
  { author, time }: ChangeAuthor,
): TranslationUnit {
  const rewritten =
    change.target === undefined || change.target === unit.target
      ? unit
      : rewrite(unit, change.target, author);
  const state = change.state ?? (rewritten === unit ? unit.state : 'translated');
  const review = reviewOf(unit.review, change, { author, time });
  const { review: _, ...rest } = rewritten;
  return { ...rest, state, ...(review && { review }) };
}

function rewrite(unit: TranslationUnit, target: string, author: string | undefined): TranslationUnit {
  const shared = shareOut(unit, { id: unit.id, target, sentences: [], notes: [] });
  const segments = splitAgain(unit, shared);
  const origin = { kind: 'human', ...(author === undefined ? {} : { author }), score: 1 } as const;
  return { ...unit, target, segments, origin };
}

function reviewOf(
  review: UnitReview | undefined,
  { flagged = review?.flagged ?? false, comment, dropComment }: UnitChange,
  { author, time }: ChangeAuthor,
): UnitReview | undefined {
  const text = comment?.trim() ?? '';
  const added = text === '' ? [] : [{ ...(author === undefined ? {} : { author }), time, text }];
  const kept = (review?.comments ?? []).filter((each) => each.time !== dropComment);
  const comments = [...kept, ...added];
  if (!flagged && comments.length === 0) return undefined;
  return { ...(flagged && { flagged }), ...(comments.length > 0 && { comments }) };
}
