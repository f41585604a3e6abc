/** @module Fixes of findings that need no person, applied to what stands in the field. */
import type { Issue } from '../../../../model/issue.js';
import { applyFixes } from '../../../../stages/check/apply-fixes.js';
import { textOf, type UnitWork } from './work-state.js';

/** The text with the fixes of these findings; as it is where something was typed since they were found. */
export function fixedText(work: UnitWork, issues: readonly Issue[]): string {
  const text = textOf(work);
  return text === work.unit.target ? applyFixes({ ...work.unit, issues }).unit.target : text;
}

/** What the fix makes of the text, with a few characters around it. */
export function shownFix(
  target: string,
  { fix }: Pick<Issue, 'fix'>,
): { readonly before: string; readonly after: string } | undefined {
  if (fix === undefined) return undefined;
  const start = Math.max(0, target.lastIndexOf(' ', fix.start - 1));
  const space = target.indexOf(' ', fix.end + 1);
  const end = space < 0 ? target.length : space;
  return {
    before: target.slice(start, end).trim(),
    after: (target.slice(start, fix.start) + fix.text + target.slice(fix.end, end)).trim(),
  };
}
