/** @module Edits of the glossary: planned in memory, proven to break nothing, then written whole or not at all. */
import { basename, join } from 'node:path';
import { applyEdits, type RowChange, type TermEdit } from '../../glossary/edit/apply-edits.js';
import { editError } from '../../glossary/edit/edit-error.js';
import { newFindings } from '../../glossary/edit/new-findings.js';
import { formatTermDocument } from '../../glossary/edit/term-document.js';
import { readTermFiles, TERMS_FOLDER, type TermFiles } from '../../glossary/edit/term-files.js';
import type { GlossaryFinding } from '../../glossary/finding.js';
import { DuizhaoError } from '../../model/index.js';
import { writeFoldersAtomically, type FolderFiles } from '../../stages/export/index.js';

export interface EditPlan {
  readonly before: TermFiles;
  readonly after: TermFiles;
  readonly changes: readonly RowChange[];
  /** Faults that the edits would make; with an error among them the plan is not to be written. */
  readonly findings: readonly GlossaryFinding[];
}

/** Plans edits of files that have been read. Throws what `applyEdits` throws. */
export function planEditsOf(before: TermFiles, edits: readonly TermEdit[]): EditPlan {
  const { files: after, changes } = applyEdits(before, edits);
  return { before, after, changes, findings: changes.length > 0 ? newFindings(before, after) : [] };
}

/**
 * Plans edits of a glossary folder; nothing is written.
 * @throws DuizhaoError what `readTermFiles` and `applyEdits` throw.
 */
export const planEdits = async (folder: string, edits: readonly TermEdit[]): Promise<EditPlan> =>
  planEditsOf(await readTermFiles(folder), edits);

export const hasErrors = ({ findings }: Pick<EditPlan, 'findings'>): boolean =>
  findings.some(({ severity }) => severity === 'error');

function textsOf(files: TermFiles): ReadonlyMap<string, string> {
  return new Map(
    [...files.documents.values()].map((document) => [basename(document.file), formatTermDocument(document)]),
  );
}

/** What the plan writes: only files that it changes. */
export function planFiles({ before, after }: EditPlan): FolderFiles {
  const old = textsOf(before);
  const changed = [...textsOf(after)].filter(([name, text]) => old.get(name) !== text);
  return { folder: join(before.folder, TERMS_FOLDER), files: new Map(changed) };
}

/** Somebody may have saved a file in an editor since it was read. */
async function requireUntouched({ before }: EditPlan, names: Iterable<string>): Promise<void> {
  const planned = textsOf(before);
  const now = textsOf(await readTermFiles(before.folder));
  for (const name of names) {
    if (planned.get(name) === now.get(name)) continue;
    throw new DuizhaoError({
      code: 'GLOSSARY_CHANGED',
      kind: 'input',
      message: `${join(before.folder, TERMS_FOLDER, name)} was changed by someone else in the meantime; nothing was written.`,
      cure: 'Run again.',
      isRetryable: true,
    });
  }
}

/**
 * Writes the files of the plan, and `others` with them: all are staged before the first is renamed, the glossary last.
 * @throws DuizhaoError `GLOSSARY_EDIT_FAULTY` for a plan with errors, `GLOSSARY_CHANGED`, and what writing throws.
 */
export async function writePlan(plan: EditPlan, others: readonly FolderFiles[] = []): Promise<void> {
  if (hasErrors(plan)) {
    throw editError(
      'GLOSSARY_EDIT_FAULTY',
      'The edits would make the glossary faulty; nothing was written.',
      'Correct the faults named and run again.',
    );
  }
  const own = planFiles(plan);
  await requireUntouched(plan, own.files.keys());
  await writeFoldersAtomically([...others, own]);
}
