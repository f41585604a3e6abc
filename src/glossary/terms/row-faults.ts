/** @module The faults of one term row that can be seen without the other rows. */
import { pluralizeHead } from '../../language/en/index.js';
import type { FindingSeverity, GlossaryCode, GlossaryFinding } from '../finding.js';
import { chineseFaults, englishFaults } from '../text-faults.js';
import type { TextFault } from '../text-faults.js';
import { NUMBERS, PARTS_OF_SPEECH, STATUSES, splitList } from './columns.js';
import type { TermColumn } from './columns.js';
import { isPluralAlready, isPluralWrong } from './plural-shape.js';
import { cellOffset } from './read-rows.js';
import type { TermRow } from './read-rows.js';

const ENGLISH_COLUMNS: readonly TermColumn[] = ['en', 'plural', 'short'];
const ENGLISH_LISTS: readonly TermColumn[] = ['alternatives', 'forbidden'];
const PLAIN_COLUMNS: readonly TermColumn[] = ['authority', 'note', 'domain', 'date'];
const NOUNS: ReadonlySet<string> = new Set(['noun', 'proper', '']);
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Every fault of a row, with its file, line and column. */
export function rowFindings(row: TermRow): readonly GlossaryFinding[] {
  return [
    ...textFindings(row),
    ...enumFindings(row),
    ...provenanceFindings(row),
    ...listFindings(row),
    ...pluralFindings(row),
  ];
}

/** A finding at a cell of a row; the cell's column is among the message's values. */
export function cellFinding(
  row: TermRow,
  column: TermColumn,
  code: GlossaryCode,
  values: Readonly<Record<string, string>> = {},
  severity: FindingSeverity = 'error',
  offset = 0,
): GlossaryFinding {
  const { file, line } = row;
  const position = cellOffset(row, column) + offset + 1;
  return { file, line, column: position, code, severity, values: { cell: column, ...values } };
}

function textFindings(row: TermRow): GlossaryFinding[] {
  const { cells } = row;
  const findings: GlossaryFinding[] = [];
  const add = (column: TermColumn, faults: readonly TextFault[], base = 0): void => {
    for (const { code, values, severity, offset } of faults) {
      findings.push(cellFinding(row, column, code, values, severity, base + offset));
    }
  };
  for (const column of ['zh', 'en'] as const) {
    if (cells[column].trim() === '') findings.push(cellFinding(row, column, 'cell-empty'));
  }
  const isSentence = cells.pos === 'sentence' || cells.pos === 'adverb' || cells.pos === 'prepositional';
  for (const column of ENGLISH_COLUMNS) add(column, englishFaults(cells[column], isSentence));
  for (const column of ENGLISH_LISTS)
    forEachItem(cells[column], (item, at) => {
      add(column, englishFaults(item, true), at);
    });
  add('zh', chineseFaults(cells.zh));
  forEachItem(cells.variants, (item, at) => {
    add('variants', chineseFaults(item), at);
  });
  for (const column of PLAIN_COLUMNS) add(column, spaceFaults(cells[column]));
  return findings;
}

function spaceFaults(text: string): readonly TextFault[] {
  return englishFaults(text, true).filter(({ code }) => code === 'space-stray' || code === 'space-double');
}

function forEachItem(cell: string, visit: (item: string, offset: number) => void): void {
  let offset = 0;
  for (const item of splitList(cell)) {
    visit(item, offset);
    offset += item.length + 1;
  }
}

function enumFindings(row: TermRow): GlossaryFinding[] {
  const known = { pos: PARTS_OF_SPEECH, number: NUMBERS, status: STATUSES } as const;
  const findings: GlossaryFinding[] = [];
  for (const column of ['pos', 'number', 'status'] as const) {
    const value = row.cells[column];
    const allowed: readonly string[] = known[column];
    const isOptional = column === 'number';
    if (value === '' && !isOptional) findings.push(cellFinding(row, column, 'cell-empty'));
    else if (value !== '' && !allowed.includes(value)) {
      findings.push(cellFinding(row, column, 'value-unknown', { value, known: allowed.join(', ') }));
    }
  }
  return findings;
}

function provenanceFindings(row: TermRow): GlossaryFinding[] {
  const { cells } = row;
  const findings: GlossaryFinding[] = [];
  const domain = row.file.replace(/^.*[\\/]/, '').replace(/\.csv$/, '');
  if (cells.domain !== domain) {
    findings.push(cellFinding(row, 'domain', 'domain-mismatch', { value: cells.domain, expected: domain }));
  }
  if (cells.authority.trim() === '') findings.push(cellFinding(row, 'authority', 'authority-missing'));
  // A rendering of our own has no document, so no date.
  if (cells.date === '') {
    if (cells.authority !== 'house') findings.push(cellFinding(row, 'date', 'cell-empty', {}, 'warning'));
  } else if (!isDate(cells.date))
    findings.push(cellFinding(row, 'date', 'date-invalid', { value: cells.date }));
  return findings;
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  // JavaScript turns 31 April into 1 May instead of refusing it.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function listFindings(row: TermRow): GlossaryFinding[] {
  const { cells } = row;
  const findings: GlossaryFinding[] = [];
  const accepted = new Map<string, string>();
  for (const column of ENGLISH_COLUMNS) if (cells[column] !== '') accepted.set(fold(cells[column]), column);
  for (const column of ['variants', 'alternatives', 'forbidden'] as const) {
    const seen = new Set<string>();
    forEachItem(cells[column], (item, at) => {
      const key = fold(item);
      const add = (code: GlossaryCode, other = ''): void => {
        findings.push(cellFinding(row, column, code, { value: item, other }, 'error', at));
      };
      if (item.trim() === '') add('list-empty-item');
      else if (seen.has(key)) add('list-repeated', column);
      else if (column === 'forbidden' && accepted.has(key)) add('forbidden-accepted', accepted.get(key));
      else if (column === 'alternatives' && key === fold(cells.en)) add('list-repeated', 'en');
      seen.add(key);
      if (column === 'alternatives') accepted.set(key, column);
    });
  }
  return findings;
}

/** Case does not make another rendering. */
function fold(text: string): string {
  return text.trim().toLowerCase();
}

function pluralFindings(row: TermRow): GlossaryFinding[] {
  const { en, plural, pos, number } = row.cells;
  if (number !== '' && !NOUNS.has(pos))
    return [cellFinding(row, 'number', 'number-not-noun', { value: number, pos })];
  const isCount = pos === 'noun' && (number === '' || number === 'count');
  if (plural === '') {
    if (!isCount || !isPluralAlready(en, pluralizeHead(en))) return [];
    return [cellFinding(row, 'en', 'english-plural', { text: en }, 'warning')];
  }
  if (!isCount)
    return [cellFinding(row, 'plural', 'plural-not-countable', { value: plural, number: number || pos })];
  if (isPluralWrong(en, plural)) return [cellFinding(row, 'plural', 'plural-wrong', { value: plural, en })];
  if (plural === pluralizeHead(en))
    return [cellFinding(row, 'plural', 'plural-by-rule', { value: plural }, 'warning')];
  if (plural === en) return [cellFinding(row, 'plural', 'plural-same', { value: plural }, 'warning')];
  return [];
}
