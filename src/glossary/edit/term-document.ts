/** @module A term file as it is written: its lines can be changed, added and removed, all else stays byte for byte. */
import { isCommentLine } from '../terms/comment-line.js';
import { TERM_COLUMNS, type TermCells, type TermColumn } from '../terms/columns.js';
import { formatCsvCell, parseCsvLine, replaceCells, type CsvCell } from './csv-line.js';
import { editError } from './edit-error.js';

/** Cells by column; those that are not named stay, or are empty in a new row. */
export type CellValues = Readonly<Partial<Record<TermColumn, string>>>;

interface DocumentLine {
  readonly text: string;
  /** `\n`, `\r\n`, or empty at the end of a file that does not end with a line break. */
  readonly ending: string;
}

/** Joining the byte order mark, the lines and their endings gives the file's text exactly. */
export interface TermDocument {
  /** For messages. */
  readonly file: string;
  readonly mark: string;
  readonly lines: readonly DocumentLine[];
  readonly positions: ReadonlyMap<TermColumn, number>;
  /** Cells of a row, columns that nobody knows included. */
  readonly width: number;
  readonly headerLine: number;
}

/** A row that can be edited. */
export interface DocumentRow {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: TermCells;
}

const LINE = /([^\n]*?)(\r?\n|$)/gy;
const MARK = '\uFEFF';

function splitLines(text: string): DocumentLine[] {
  const lines: DocumentLine[] = [];
  for (const [whole, line = '', ending = ''] of text.matchAll(LINE)) {
    if (whole !== '') lines.push({ text: line, ending });
  }
  return lines;
}

const isContent = ({ text }: DocumentLine): boolean => text.trim() !== '' && !isCommentLine(text);

/**
 * Takes a term file apart.
 * @param text - with its byte order mark, where it has one.
 * @throws DuizhaoError `GLOSSARY_HEADER_WRONG` when the first row does not name the columns zh, en and domain.
 */
export function parseTermDocument(file: string, text: string): TermDocument {
  const mark = text.startsWith(MARK) ? MARK : '';
  const lines = splitLines(text.slice(mark.length));
  const headerLine = lines.findIndex(isContent);
  const header = parseCsvLine(lines[headerLine]?.text ?? '') ?? [];
  const names = header.map((cell) => cell.value);
  const positions = new Map(
    TERM_COLUMNS.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
  );
  const missing = (['zh', 'en', 'domain'] as const).filter((column) => !positions.has(column));
  if (missing.length > 0) {
    throw editError(
      'GLOSSARY_HEADER_WRONG',
      `The first row of ${file} does not name the columns: ${missing.join(', ')}.`,
      `Begin the file with: ${TERM_COLUMNS.join(',')}`,
    );
  }
  return { file, mark, lines, positions, width: names.length, headerLine };
}

/** The file's text. */
export function formatTermDocument({ mark, lines }: TermDocument): string {
  return mark + lines.map(({ text, ending }) => text + ending).join('');
}

/** Lines are shared between the versions of a document: each is parsed once, however many edits follow. */
const parsedLines = new WeakMap<DocumentLine, readonly CsvCell[]>();

function parsedLine(line: DocumentLine): readonly CsvCell[] {
  const known = parsedLines.get(line);
  if (known) return known;
  const cells = (isContent(line) ? parseCsvLine(line.text) : undefined) ?? [];
  parsedLines.set(line, cells);
  return cells;
}

/** The cells of a row that can be edited. */
function cellsOf(document: TermDocument, line: number): readonly CsvCell[] | undefined {
  const one = document.lines[line - 1];
  if (one === undefined || line - 1 <= document.headerLine) return undefined;
  const cells = parsedLine(one);
  return cells.length === document.width ? cells : undefined;
}

function rowAt(document: TermDocument, line: number): DocumentRow | undefined {
  const cells = cellsOf(document, line);
  if (cells === undefined) return undefined;
  const values = TERM_COLUMNS.map((column) => [
    column,
    cells[document.positions.get(column) ?? -1]?.value ?? '',
  ]);
  return { line, cells: Object.fromEntries(values) as TermCells };
}

const lineNumbers = ({ lines }: TermDocument): readonly number[] => lines.map((_, index) => index + 1);

/** Every row that can be read, in order; broken lines, comments and blank lines are passed over, and stay. */
export const documentRows = (document: TermDocument): readonly DocumentRow[] =>
  lineNumbers(document).flatMap((line) => rowAt(document, line) ?? []);

/** Lines that are neither rows nor comments: "duizhao glossary check" names their faults. */
export const brokenLines = (document: TermDocument): readonly number[] =>
  lineNumbers(document).filter((line) => {
    const one = document.lines[line - 1];
    return one && isContent(one) && line - 1 > document.headerLine && cellsOf(document, line) === undefined;
  });

/** The rows of a Chinese term, spelt exactly so. */
export function rowsOf(document: TermDocument, zh: string): readonly DocumentRow[] {
  const position = document.positions.get('zh') ?? 0;
  return lineNumbers(document)
    .filter((line) => cellsOf(document, line)?.[position]?.value === zh)
    .flatMap((line) => rowAt(document, line) ?? []);
}

/** A row is one line: a line break in a cell would break the file for every reader of lines. */
function requireOneLine(values: CellValues): void {
  for (const [column, value] of Object.entries(values)) {
    if (!/[\r\n\0]/u.test(value)) continue;
    throw editError(
      'GLOSSARY_CELL_INVALID',
      `The new value of "${column}" holds a line break: ${JSON.stringify(value)}.`,
      'Write it on one line.',
    );
  }
}

function byPosition(document: TermDocument, values: CellValues): ReadonlyMap<number, string> {
  const known = TERM_COLUMNS.filter((column) => values[column] !== undefined);
  const absent = known.filter((column) => !document.positions.has(column) && values[column] !== '');
  if (absent.length > 0) {
    throw editError(
      'GLOSSARY_COLUMN_MISSING',
      `${document.file} has no column: ${absent.join(', ')}.`,
      'Add the column to its first row, with an empty cell in every other row.',
    );
  }
  return new Map(
    known.flatMap((column) => {
      const position = document.positions.get(column);
      return position === undefined ? [] : [[position, values[column] ?? '']];
    }),
  );
}

function withLines(document: TermDocument, lines: readonly DocumentLine[]): TermDocument {
  return { ...document, lines };
}

/**
 * The document with cells of one row changed. Cells keep their quotation marks; others get them where they need them.
 * @throws DuizhaoError `GLOSSARY_LINE_NOT_EDITABLE`, `GLOSSARY_CELL_INVALID` or `GLOSSARY_COLUMN_MISSING`.
 */
export function setCells(document: TermDocument, line: number, values: CellValues): TermDocument {
  requireOneLine(values);
  const cells = cellsOf(document, line);
  const old = document.lines[line - 1];
  if (cells === undefined || old === undefined) throw notEditable(document, line);
  const text = replaceCells(old.text, cells, byPosition(document, values));
  return withLines(document, document.lines.with(line - 1, { ...old, text }));
}

function notEditable({ file }: TermDocument, line: number): Error {
  return editError(
    'GLOSSARY_LINE_NOT_EDITABLE',
    `${file}:${line} is no row that can be edited.`,
    'Run "duizhao glossary check" and correct the line by hand.',
  );
}

/** How the file ends its lines. */
const usualEnding = ({ lines }: TermDocument): string =>
  lines.find(({ ending }) => ending !== '')?.ending ?? '\n';

/**
 * The document with a new row after its last one; whether the file ends with a line break stays as it is.
 * @throws DuizhaoError `GLOSSARY_CELL_INVALID` or `GLOSSARY_COLUMN_MISSING`.
 */
export function addRow(document: TermDocument, values: CellValues): TermDocument {
  requireOneLine(values);
  const cells = byPosition(document, values);
  const text = Array.from({ length: document.width }, (_, position) =>
    formatCsvCell(cells.get(position) ?? ''),
  ).join(',');
  const last = document.lines.findLastIndex(isContent);
  const before = document.lines.slice(0, last + 1);
  const after = document.lines.slice(last + 1);
  const ending = before.at(-1)?.ending ?? '';
  const ended = before.map((line, index) =>
    index === last && ending === '' ? { ...line, ending: usualEnding(document) } : line,
  );
  return withLines(document, [...ended, { text, ending }, ...after]);
}

/**
 * The document without one row.
 * @throws DuizhaoError `GLOSSARY_LINE_NOT_EDITABLE`
 */
export function removeRow(document: TermDocument, line: number): TermDocument {
  if (cellsOf(document, line) === undefined) throw notEditable(document, line);
  const isLast = line === document.lines.length;
  const lines = document.lines.toSpliced(line - 1, 1);
  // The row before takes the end of the file as it was.
  const previous = lines.at(-1);
  const ending = document.lines[line - 1]?.ending ?? '';
  return withLines(
    document,
    isLast && previous ? lines.with(lines.length - 1, { ...previous, ending }) : lines,
  );
}
