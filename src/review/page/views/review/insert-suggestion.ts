/** @module Where a suggestion goes: a sentence in the place of its own, a whole paragraph in the place of all. */
import type { TranslationUnit } from '../../../../model/translation-unit.js';
import type { Suggestion } from '../../../api/units.js';

/** A sentence whose place was rewritten, so that it is not found, is added at the end for the person to move. */
export function insertSuggestion(
  unit: TranslationUnit,
  text: string,
  { segment, target }: Suggestion,
): string {
  if (segment === undefined) return target;
  const old = unit.segments.find(({ id }) => id === segment)?.target.trim() ?? '';
  const at = old === '' ? -1 : text.indexOf(old);
  if (at < 0) return `${text.trimEnd()} ${target}`.trim();
  return text.slice(0, at) + target + text.slice(at + old.length);
}
