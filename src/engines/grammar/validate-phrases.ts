/** @module Validates glossary/phrases for `glossary check`. */
import { join } from 'node:path';
import type { FolderValidator } from '../../glossary/finding.js';
import { loadRules } from './grammar-data.js';
import { LiteralTable } from './rules/symbols.js';

/** A finding for every line of `phrases/*.tsv` that is no rule, or whose example is none. */
export const grammarValidator: FolderValidator = async (folder) => {
  const { faults } = await loadRules(folder, new LiteralTable());
  return faults.map(({ file, line, column, message }) => ({
    file: join(folder, file),
    line,
    column,
    code: 'rule-invalid',
    severity: 'error',
    values: { reason: message },
  }));
};
