/** @module A line of names/british-spelling.tsv to a pair, or to findings that name the column. */
import type { GlossaryCode, GlossaryFinding } from '../finding.js';
import { englishFaults } from '../text-faults.js';

/** The same words in both spellings, in small letters. Where they are equal, the words are kept as they are. */
export interface SpellingPair {
  readonly american: string;
  readonly british: string;
}

export interface ParsedSpellingLine {
  /** Absent for comments, blank lines and lines with a fault. */
  readonly pair?: SpellingPair;
  readonly findings: readonly GlossaryFinding[];
}

/** Words, with the marks that may stand inside and between them. */
const SMALL_LETTERS = /^[a-z]+(?:['-][a-z]+|'? [a-z]+)*$/;

const wordCount = (text: string): number => text.split(/[ -]/).length;

interface Fault {
  readonly code: GlossaryCode;
  readonly offset: number;
  readonly values: Readonly<Record<string, string>>;
}

function cellFaults(text: string, start: number, cell: string): readonly Fault[] {
  if (text === '') return [{ code: 'cell-empty', offset: start, values: { cell } }];
  const faults = englishFaults(text, true).map(({ code, offset, values }) => ({
    code,
    offset: start + offset,
    values,
  }));
  if (faults.length > 0 || SMALL_LETTERS.test(text)) return faults;
  return [{ code: 'spelling-form', offset: start, values: { value: text } }];
}

function pairFaults({ american, british }: SpellingPair): readonly Fault[] {
  const offset = american.length + 1;
  const values = { value: american, other: british };
  if (american === british && wordCount(american) === 1)
    return [{ code: 'spelling-same', offset: 0, values }];
  return wordCount(american) === wordCount(british) ? [] : [{ code: 'spelling-words', offset, values }];
}

function lineFaults(cells: readonly string[]): readonly Fault[] {
  const [american = '', british = ''] = cells;
  if (cells.length !== 2)
    return [{ code: 'column-count', offset: 0, values: { actual: String(cells.length), expected: '2' } }];
  const own = [
    ...cellFaults(american, 0, 'American'),
    ...cellFaults(british, american.length + 1, 'British'),
  ];
  return own.length > 0 ? own : pairFaults({ american, british });
}

/** Parses `American British`, tab-separated. Lines are counted from 1. */
export function parseSpellingLine(text: string, file: string, line: number): ParsedSpellingLine {
  if (text.startsWith('#') || text.trim() === '') return { findings: [] };
  const cells = text.split('\t');
  const findings = lineFaults(cells).map(({ code, offset, values }): GlossaryFinding => ({
    file,
    line,
    column: offset + 1,
    code,
    severity: 'error',
    values,
  }));
  const [american = '', british = ''] = cells;
  return findings.length > 0 ? { findings } : { pair: { american, british }, findings };
}
