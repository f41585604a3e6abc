/** @module Validates the grammar's own data (phrases, collocations, issuers) for `glossary check`. */
import { join } from 'node:path';
import type { FolderValidator } from '../../glossary/finding.js';
import { loadCollocations, loadIssuers, loadRules } from './grammar-data.js';
import { LiteralTable } from './rules/symbols.js';

/** A finding for every line that cannot be read, or whose example is none. */
export const grammarValidator: FolderValidator = async (folder) => {
  const all = await Promise.all([
    loadRules(folder, new LiteralTable()),
    loadCollocations(folder),
    loadIssuers(folder),
  ]);
  const faults = all.flatMap((each) => each.faults);
  return faults.map(({ file, line, column, message }) => ({
    file: join(folder, file),
    line,
    column,
    code: 'rule-invalid',
    severity: 'error',
    values: { reason: message },
  }));
};
