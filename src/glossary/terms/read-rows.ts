/** @module Rows of a term file, each on one line, so that one broken quotation mark costs one row. */
import { parse } from 'csv-parse/sync';
import type { GlossaryFinding } from '../finding.js';
import type { DataFile } from '../read-text-files.js';
import { TERM_COLUMNS } from './columns.js';
import type { TermCells, TermColumn } from './columns.js';
import { isCommentLine } from './comment-line.js';

export interface TermRow {
  readonly cells: TermCells;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line as written, to find the column of a fault. */
  readonly raw: string;
  /** Where each column stands in this file. */
  readonly positions: ReadonlyMap<TermColumn, number>;
}

export interface TermRows {
  readonly rows: readonly TermRow[];
  readonly findings: readonly GlossaryFinding[];
}

type CsvRecord = readonly string[];

const isContent = (line: string): boolean => line.trim() !== '' && !isCommentLine(line);

/** Rows with broken quoting or a wrong number of cells are findings; the others are read. Lines with # are comments. */
export function readTermRows({ file, text }: DataFile): TermRows {
  const lines = text.split(/\r?\n/).map((line) => (isContent(line) ? line : ''));
  const records = parseLines(lines);
  const headerIndex = lines.findIndex((line) => line !== '');
  const header = records[headerIndex];
  const findings: GlossaryFinding[] = [];
  if (!Array.isArray(header)) return { rows: [], findings: [headerWrong(file, TERM_COLUMNS.join(', '), '')] };
  const positions = readHeader(file, header, findings);
  const rows: TermRow[] = [];
  if (!positions.has('zh') || !positions.has('en')) return { rows, findings };
  for (const [index, record] of records.entries()) {
    const raw = lines[index] ?? '';
    if (index <= headerIndex || raw === '') continue;
    const line = index + 1;
    if (record === undefined) findings.push(broken(file, line, raw));
    else if (record.length !== header.length) findings.push(wrongCount(file, line, record, header));
    else rows.push({ cells: toCells(record, positions), file, line, raw, positions });
  }
  return { rows, findings };
}

/** One record a line. Lines without quotation marks, which are most, need no CSV reader. */
function parseLines(lines: readonly string[]): readonly (CsvRecord | undefined)[] {
  const quoted = lines.filter((line) => line.includes('"'));
  const together = parseTogether(quoted);
  let next = 0;
  return lines.map((line) => {
    if (!line.includes('"')) return line.split(',');
    next += 1;
    return together === undefined ? parseLine(line) : together[next - 1];
  });
}

/** All quoted lines in one call; nothing when one of them is broken. */
function parseTogether(quoted: readonly string[]): readonly CsvRecord[] | undefined {
  try {
    const records: string[][] = parse(quoted.join('\n'), { relax_column_count: true });
    return records.length === quoted.length ? records : undefined;
  } catch {
    return undefined;
  }
}

function parseLine(line: string): CsvRecord | undefined {
  try {
    const records: string[][] = parse(line, { relax_column_count: true });
    return records[0];
  } catch {
    return undefined;
  }
}

function readHeader(file: string, header: CsvRecord, findings: GlossaryFinding[]): Map<TermColumn, number> {
  const positions = new Map<TermColumn, number>();
  for (const column of TERM_COLUMNS) {
    const position = header.indexOf(column);
    if (position >= 0) positions.set(column, position);
  }
  const missing = TERM_COLUMNS.filter((column) => !positions.has(column));
  const unknown = header.filter((name) => !(TERM_COLUMNS as readonly string[]).includes(name));
  if (missing.length > 0 || unknown.length > 0 || positions.size < header.length) {
    findings.push(headerWrong(file, missing.join(', '), unknown.join(', ')));
  }
  return positions;
}

function toCells(record: CsvRecord, positions: ReadonlyMap<TermColumn, number>): TermCells {
  const cell = (column: TermColumn): string => record[positions.get(column) ?? -1] ?? '';
  return {
    zh: cell('zh'),
    en: cell('en'),
    plural: cell('plural'),
    variants: cell('variants'),
    alternatives: cell('alternatives'),
    forbidden: cell('forbidden'),
    short: cell('short'),
    pos: cell('pos'),
    number: cell('number'),
    domain: cell('domain'),
    authority: cell('authority'),
    date: cell('date'),
    status: cell('status'),
    note: cell('note'),
  };
}

/** UTF-16 offset of a cell's first character on its line, its quotation mark skipped. */
export function cellOffset(row: TermRow, column: TermColumn): number {
  let cell = row.positions.get(column) ?? 0;
  let isQuoted = false;
  for (let index = 0; index < row.raw.length; index += 1) {
    const character = row.raw.charAt(index);
    if (cell === 0) return character === '"' ? index + 1 : index;
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) cell -= 1;
  }
  return row.raw.length;
}

function headerWrong(file: string, missing: string, unknown: string): GlossaryFinding {
  return { file, line: 1, column: 1, code: 'header-wrong', severity: 'error', values: { missing, unknown } };
}

function broken(file: string, line: number, raw: string): GlossaryFinding {
  const column = raw.indexOf('"') + 1;
  return { file, line, column, code: 'csv-broken', severity: 'error', values: {} };
}

function wrongCount(file: string, line: number, record: CsvRecord, header: CsvRecord): GlossaryFinding {
  const values = { actual: String(record.length), expected: String(header.length) };
  return { file, line, column: 0, code: 'column-count', severity: 'error', values };
}
