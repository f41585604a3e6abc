/** @module Faults that only show when rows are compared: duplicates and conflicts, within and across domains. */
import { normalizeForMatching } from '../../language/zh/normalize.js';
import type { Term } from '../../model/index.js';
import type { GlossaryCode, GlossaryFinding } from '../finding.js';
import { cellFinding } from '../terms/row-faults.js';
import type { TermRow } from '../terms/read-rows.js';

/** A term with the row it came from. */
export interface TermWithRow {
  readonly term: Term;
  readonly row: TermRow;
}

interface Spelling extends TermWithRow {
  readonly column: 'zh' | 'variants';
  readonly text: string;
}

/** Every second row that says again, or otherwise, what an earlier row says. */
export function crossFindings(all: readonly TermWithRow[]): readonly GlossaryFinding[] {
  const seen = new Map<string, Spelling>();
  const findings: GlossaryFinding[] = [];
  for (const each of all) {
    for (const spelling of spellings(each)) {
      const key = normalizeForMatching(spelling.text).text;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, spelling);
      else findings.push(...compare(first, spelling));
    }
  }
  return findings;
}

function spellings({ term, row }: TermWithRow): readonly Spelling[] {
  const variants = term.variants.map((text) => ({ term, row, column: 'variants' as const, text }));
  return [{ term, row, column: 'zh', text: term.zh }, ...variants];
}

function compare(first: Spelling, second: Spelling): readonly GlossaryFinding[] {
  const code = verdict(first, second);
  if (code === undefined) return [];
  const { file, line } = first.row;
  const values = {
    value: second.text,
    first: `${file}:${String(line)}`,
    en: first.term.en,
    other: second.term.en,
  };
  return [
    cellFinding(second.row, second.column, code, values, code === 'variant-same' ? 'warning' : 'error'),
  ];
}

function verdict(first: Spelling, second: Spelling): GlossaryCode | undefined {
  // Matching folds widths, quotes and variant characters by itself; the variant is only superfluous.
  if (first.row === second.row) return 'variant-same';
  const isSameId = first.term.id === second.term.id;
  const isSettled = first.term.status !== 'preferred' || second.term.status !== 'preferred';
  if (first.term.en.toLowerCase() === second.term.en.toLowerCase()) return 'term-duplicate';
  if (!isSettled) return 'term-conflict';
  return isSameId ? 'term-repeated' : undefined;
}
