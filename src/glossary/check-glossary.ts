/** @module Validates all language data of a glossary folder and names file, line and column of every fault. */
import { termFindings } from './check/term-findings.js';
import { compareFindings } from './finding.js';
import type { FolderValidator, GlossaryFinding } from './finding.js';
import { loadLexicon } from './lexicon/load-lexicon.js';
import { loadSpelling } from './spelling/load-spelling.js';
import { readTextFiles } from './read-text-files.js';

/**
 * Every fault of `terms/`, `lexicon/`, `names/british-spelling.tsv` and what the validators check, in the order of files and lines.
 * @param folder - the glossary's root folder.
 * @param validators - checks of sub-folders that others own, such as the grammar engine's `phrases/`.
 */
export async function checkGlossary(
  folder: string,
  validators: readonly FolderValidator[] = [],
): Promise<readonly GlossaryFinding[]> {
  const own: readonly FolderValidator[] = [validateTerms, validateLexicon, validateSpelling];
  const found = await Promise.all([...own, ...validators].map((validate) => validate(folder)));
  return found.flat().toSorted(compareFindings);
}

const validateLexicon: FolderValidator = async (folder) => (await loadLexicon(folder)).findings;

const validateSpelling: FolderValidator = async (folder) => (await loadSpelling(folder)).findings;

const validateTerms: FolderValidator = async (folder) => {
  const { files, findings } = await readTextFiles(folder, 'terms', '.csv');
  return [...findings, ...termFindings(files)];
};
