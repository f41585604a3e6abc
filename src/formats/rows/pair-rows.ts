/** @module Pairs as rows of a spreadsheet, a sentence each, and rows as pairs again. */
import type { Edition, TranslationUnit, UnitState } from '../../model/index.js';
import { baseOf } from '../interchange/base-of.js';
import { exchangeError, foreignFile, refuseDoubles } from '../interchange/exchange-error.js';
import type { ExchangeFile, ExchangeUnit } from '../interchange/exchange-file.js';
import { joinTargets, sentencesOf } from '../interchange/sentences-of.js';
import type { WriteOptions } from '../interchange/write-options.js';
import { chineseNumber } from '../reading/english.js';

/** The head of the table. What people work in comes first; the last four bring the rows back to their places. */
export const PAIR_COLUMNS = [
  'No',
  'Number',
  'Chinese',
  'English',
  'State',
  'Note',
  'Findings',
  'Kind',
  'Sentence',
  'Pair',
  'Base',
  'Document',
] as const;

export type PairColumn = (typeof PAIR_COLUMNS)[number];

/** The values of the column `State`. */
export const STATES: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

/** One sentence. Number, findings and base are on the first of each pair. */
export type PairRow = Readonly<Record<PairColumn, string>>;

function rowsOf(pair: TranslationUnit, index: number, documentId: string, options: WriteOptions): PairRow[] {
  const findings = pair.issues.map((issue) => options.messages.issue(issue)).join('\n');
  return sentencesOf(pair).map((sentence, place) => ({
    No: String(index + 1),
    Number: place === 0 ? chineseNumber(pair) : '',
    Chinese: sentence.source,
    English: sentence.target,
    State: pair.state,
    Note: '',
    Findings: place === 0 ? findings : '',
    Kind: pair.kind,
    Sentence: sentence.id,
    Pair: pair.id,
    Base: place === 0 ? baseOf(pair) : '',
    Document: documentId,
  }));
}

export const pairRows = ({ document, pairs }: Edition, options: WriteOptions): PairRow[] =>
  pairs.flatMap((pair, index) => rowsOf(pair, index, document.id, options));

/** A row as it was found: by the names of the head, with its place for messages. */
export interface FoundRow {
  /** `line 12`, `row 12`. */
  readonly place: string;
  readonly cell: (column: PairColumn) => string | undefined;
}

/** Looks the cells of a row up by the head of the table, whatever its letters' case and its columns' order. */
export function rowReader(head: readonly string[]): (cells: readonly string[], place: string) => FoundRow {
  const at = new Map(head.map((name, index) => [name.trim().toLowerCase(), index]));
  return (cells, place) => ({
    place,
    cell: (column) => {
      const index = at.get(column.toLowerCase());
      return index === undefined ? undefined : (cells[index] ?? '');
    },
  });
}

function stateOf(rows: readonly FoundRow[], input: string): UnitState | undefined {
  const ranks = rows.flatMap((row) => {
    const text = row.cell('State')?.trim().toLowerCase() ?? '';
    if (text === '') return [];
    const rank = STATES.findIndex((state) => state === text);
    if (rank >= 0) return [rank];
    throw exchangeError(
      'EXCHANGE_STATE_UNKNOWN',
      `${input}, ${row.place}: there is no state "${text}".`,
      `Write one of: ${STATES.join(', ')}.`,
    );
  });
  // A pair has got as far as the sentence that lags behind.
  return ranks.length === 0 ? undefined : STATES[Math.min(...ranks)];
}

const filled = (rows: readonly FoundRow[], column: PairColumn): string[] =>
  rows.flatMap((row) => row.cell(column) ?? []).filter((text) => text.trim() !== '');

function unitOf(id: string, rows: readonly FoundRow[], input: string): ExchangeUnit {
  const sentences = rows.map((row) => ({
    id: row.cell('Sentence') || id,
    target: row.cell('English') ?? '',
  }));
  const [base] = filled(rows, 'Base');
  const state = stateOf(rows, input);
  const hasSource = rows.every((row) => row.cell('Chinese') !== undefined);
  return {
    id,
    ...(hasSource ? { source: rows.map((row) => row.cell('Chinese')).join('') } : {}),
    target: joinTargets(sentences.map((sentence) => sentence.target)),
    sentences,
    ...(state === undefined ? {} : { state }),
    ...(base === undefined ? {} : { base: base.trim() }),
    notes: filled(rows, 'Note'),
  };
}

function refuseSentenceTwice(rows: readonly FoundRow[], input: string): void {
  const sentences = rows.map((row) => ({
    id: row.cell('Sentence') || (row.cell('Pair') ?? ''),
    target: '',
    sentences: [],
    notes: [],
  }));
  refuseDoubles(sentences, input);
}

/**
 * The pairs of a table. Rows may have been sorted: those of a pair come together again, its sentences in the order found.
 * @throws DuizhaoError `EXCHANGE_FOREIGN`, `EXCHANGE_ID_TWICE`, `EXCHANGE_STATE_UNKNOWN`
 */
export function readPairRows(rows: readonly FoundRow[], input: string): ExchangeFile {
  const named = rows.filter((row) => (row.cell('Pair') ?? '') !== '');
  if (named.length === 0 || named[0]?.cell('English') === undefined) {
    throw foreignFile(input, 'columns "English" and "Pair"');
  }
  refuseSentenceTwice(named, input);
  const groups = new Map<string, FoundRow[]>();
  for (const row of named) {
    const id = row.cell('Pair') ?? '';
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const [documentId] = filled(named, 'Document');
  return {
    ...(documentId === undefined ? {} : { documentId }),
    units: [...groups].map(([id, group]) => unitOf(id, group, input)),
  };
}
