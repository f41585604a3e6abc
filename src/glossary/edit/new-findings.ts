/** @module What an edit breaks: faults that the term files have after it and had not before. */
import { termFindings } from '../check/term-findings.js';
import type { GlossaryFinding } from '../finding.js';
import { dataFiles, type TermFiles } from './term-files.js';

/** Lines move when rows are added, so they do not tell findings apart. */
function keyOf({ file, code, severity, values }: GlossaryFinding): string {
  const { first = '', ...others } = values;
  return JSON.stringify([file, code, severity, { ...others, first: first.replace(/:\d+$/, '') }]);
}

/** Faults of `after` that `before` has not, in the order of files and lines; lines are those of `after`. */
export function newFindings(before: TermFiles, after: TermFiles): readonly GlossaryFinding[] {
  const known = new Map<string, number>();
  for (const finding of termFindings(dataFiles(before))) {
    const key = keyOf(finding);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return termFindings(dataFiles(after)).filter((finding) => {
    const key = keyOf(finding);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}
