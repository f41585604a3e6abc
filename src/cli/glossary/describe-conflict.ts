/** @module A conflict of a merge for the terminal: what it was, what it is here, what the file says. */
import type { MergeConflict } from '../../glossary/edit/merge-terms.js';
import type { Messages } from '../../i18n/index.js';
import { shown } from './shown.js';

export function conflictLines(conflict: MergeConflict, messages: Messages): readonly string[] {
  const { id, line, column, base, ours, theirs } = conflict;
  if (column === undefined) return [messages('terms:conflict-removed', { id, line, theirs: shown(theirs) })];
  return [
    messages('terms:conflict', { id, line, column }),
    ...(base === undefined ? [] : [`  ${messages('terms:conflict-base', { text: shown(base) })}`]),
    `  ${messages('terms:conflict-ours', { text: shown(ours) })}`,
    `  ${messages('terms:conflict-theirs', { text: shown(theirs) })}`,
  ];
}
