/** @module Changes in an English text, all at once. */
import type { SegmentMatch } from '../../model/index.js';

export interface TargetEdit {
  readonly kind: NonNullable<SegmentMatch['repairs']>[number]['kind'];
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** The text with all edits; undefined when two of them touch the same place. */
export function applyEdits(text: string, edits: readonly TargetEdit[]): string | undefined {
  let changed = '';
  let at = 0;
  for (const { start, end, to } of edits.toSorted((left, right) => left.start - right.start)) {
    if (start < at) return undefined;
    changed += text.slice(at, start) + to;
    at = end;
  }
  return changed + text.slice(at);
}
