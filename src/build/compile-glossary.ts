/** @module Build step: compiles term base and lexicon, so that a start need not parse them. */
import { writeFileSync } from 'node:fs';
import { compiledFile, packCompiled, type CompiledPart } from '../glossary/compiled.js';
import { loadLexicon } from '../glossary/lexicon/load-lexicon.js';
import { loadTermBase } from '../glossary/term-base.js';

interface Part {
  readonly values: readonly { readonly file: string }[];
  readonly findings: readonly unknown[];
}

/** A part with faults is left to be parsed at each start, where its faults are told. */
async function compilePart(target: string, folder: string, part: CompiledPart, data: Part): Promise<void> {
  const text = data.findings.length === 0 ? await packCompiled(folder, part, data.values) : '';
  writeFileSync(`${target}${compiledFile(part)}`, text);
}

/**
 * Compiles the glossary.
 * @param target - the folder of compiled data, with its slash.
 * @returns how many terms and entries there are.
 */
export async function compileGlossary(target: string, folder: string): Promise<number> {
  for (const part of ['terms', 'lexicon'] as const) writeFileSync(`${target}${compiledFile(part)}`, '');
  const { terms, findings } = await loadTermBase(folder);
  const lexicon = await loadLexicon(folder);
  await compilePart(target, folder, 'terms', { values: terms, findings });
  await compilePart(target, folder, 'lexicon', { values: lexicon.entries, findings: lexicon.findings });
  return terms.length + lexicon.entries.length;
}
