/** @module Loads glossary/lexicon/*.tsv: every good entry, and a finding for every other line. */
import { readCompiled } from '../compiled.js';
import { readTextFiles } from '../read-text-files.js';
import type { GlossaryFinding } from '../finding.js';
import type { LexiconEntry } from './lexicon-entry.js';
import { parseLexiconLine } from './parse-line.js';

export interface Lexicon {
  /** In the order of the files' names and lines. The second of two equal entries is left out. */
  readonly entries: readonly LexiconEntry[];
  readonly findings: readonly GlossaryFinding[];
}

/**
 * Reads every `lexicon/*.tsv` of a glossary folder.
 * @param folder - the glossary's root folder, the one that holds `lexicon/`.
 */
export async function loadLexicon(folder: string): Promise<Lexicon> {
  const compiled = await readCompiled<LexiconEntry>(folder, 'lexicon');
  if (compiled) return { entries: compiled, findings: [] };
  const { files, findings } = await readTextFiles(folder, 'lexicon', '.tsv');
  const entries: LexiconEntry[] = [];
  const all: GlossaryFinding[] = [...findings];
  const seen = new Map<string, LexiconEntry>();
  for (const { file, text } of files) {
    let line = 0;
    for (const content of text.split('\n')) {
      line += 1;
      const parsed = parseLexiconLine(content.endsWith('\r') ? content.slice(0, -1) : content, file, line);
      all.push(...parsed.findings);
      if (parsed.entry !== undefined) keep(parsed.entry, seen, entries, all);
    }
  }
  return { entries, findings: all };
}

function keep(
  entry: LexiconEntry,
  seen: Map<string, LexiconEntry>,
  entries: LexiconEntry[],
  findings: GlossaryFinding[],
): void {
  const frame = entry.pos === 'V' ? String(entry.features['frame'] ?? 'np') : '';
  const key = `${entry.pos}\t${entry.zh}\t${frame}`;
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, entry);
    entries.push(entry);
    return;
  }
  findings.push({
    file: entry.file,
    line: entry.line,
    column: entry.pos.length + 2,
    code: 'entry-duplicate',
    severity: 'error',
    values: {
      entry: key.trimEnd().replaceAll('\t', ' '),
      first: `${first.file}:${String(first.line)}`,
      en: first.en,
    },
  });
}
