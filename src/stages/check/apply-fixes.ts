/** @module Applies the safe fixes of findings to the English of a unit and of its sentences. */
import type { IssueFix, SegmentPair, TranslationUnit } from '../../model/index.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The unit with the fixes of its issues applied, in the order of the text; of two that overlap the first one counts.
 * The issues are left as they are: check again.
 * @returns the unit itself where there is nothing to fix, or the English of its sentences is not found in its English.
 */
export function applyFixes(unit: TranslationUnit): {
  readonly unit: TranslationUnit;
  readonly applied: number;
} {
  const fixes = withoutOverlaps(
    unit.issues.flatMap(({ fix }) => fix ?? []),
    unit.target.length,
  );
  const places = placesOf(unit);
  if (fixes.length === 0 || places === undefined) return { unit, applied: 0 };
  const target = applied(unit.target, fixes, { start: 0, end: unit.target.length });
  const segments = unit.segments.map((segment, index): SegmentPair => {
    const place = places[index];
    return place === undefined ? segment : { ...segment, target: applied(unit.target, fixes, place) };
  });
  return { unit: { ...unit, target, segments }, applied: fixes.length };
}

function withoutOverlaps(fixes: readonly IssueFix[], length: number): readonly IssueFix[] {
  const kept: IssueFix[] = [];
  for (const fix of fixes.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    const isInside = fix.start >= (kept.at(-1)?.end ?? 0) && fix.end <= length && fix.start <= fix.end;
    // Two insertions at one place would be one too many.
    if (isInside && fix.start !== kept.at(-1)?.start) kept.push(fix);
  }
  return kept;
}

/** Where the English of each sentence stands in that of the unit. */
function placesOf({ target, segments }: TranslationUnit): readonly Stretch[] | undefined {
  if (segments.length === 1) return [{ start: 0, end: target.length }];
  const places: Stretch[] = [];
  let from = 0;
  for (const segment of segments) {
    const start = target.indexOf(segment.target, from);
    if (start < 0) return undefined;
    from = start + segment.target.length;
    places.push({ start, end: from });
  }
  return places;
}

/** A fix at the seam of two sentences belongs to the first one, unless it removes what stands between them. */
function applied(target: string, fixes: readonly IssueFix[], { start, end }: Stretch): string {
  let text = '';
  let from = start;
  for (const fix of fixes) {
    if (fix.start < start || fix.end > end) continue;
    text += target.slice(from, fix.start) + fix.text;
    from = fix.end;
  }
  return text + target.slice(from, end);
}
