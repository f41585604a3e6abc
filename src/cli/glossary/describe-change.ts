/** @module A changed row of the glossary, for the terminal: where it stands, and each cell before and after. */
import type { RowChange } from '../../glossary/edit/apply-edits.js';
import { TERM_COLUMNS } from '../../glossary/terms/columns.js';
import type { Messages } from '../../i18n/index.js';
import { shown } from './shown.js';

function cellLines({ before, after }: RowChange, messages: Messages): readonly string[] {
  if (before === undefined || after === undefined) return [];
  return TERM_COLUMNS.filter((column) => before.cells[column] !== after.cells[column]).map((column) =>
    messages('terms:cell-changed', {
      column,
      before: shown(before.cells[column]),
      after: shown(after.cells[column]),
    }),
  );
}

/** The head tells the place after the change, or the last place of a row that goes. */
export function changeLines(change: RowChange, messages: Messages): readonly string[] {
  const { before, after } = change;
  const row = after ?? before;
  if (row === undefined) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const { zh, en } = row.cells;
  const head = messages(`terms:row-${kind}`, {
    place: `${row.file}:${row.line}`,
    zh: shown(zh),
    en: shown(en),
  });
  return [head, ...cellLines(change, messages).map((line) => `  ${line}`)];
}
