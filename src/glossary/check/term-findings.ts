/** @module Every fault of a set of term files, within rows and between them. */
import type { GlossaryFinding } from '../finding.js';
import type { DataFile } from '../read-text-files.js';
import { readTermRows } from '../terms/read-rows.js';
import { rowFindings } from '../terms/row-faults.js';
import { toTerm } from '../terms/to-term.js';
import { crossFindings, type TermWithRow } from './cross-checks.js';

/** Faults in the order of files and lines; those between rows come last. */
export function termFindings(files: readonly DataFile[]): readonly GlossaryFinding[] {
  const all: GlossaryFinding[] = [];
  const terms: TermWithRow[] = [];
  for (const file of files) {
    const read = readTermRows(file);
    all.push(...read.findings);
    for (const row of read.rows) {
      all.push(...rowFindings(row));
      const term = toTerm(row);
      if (term !== undefined) terms.push({ term, row });
    }
  }
  return [...all, ...crossFindings(terms)];
}
