/** @module The columns of glossary/terms/<domain>.csv; glossary/README.md says what each means. */
import type { TermNumber, TermPartOfSpeech, TermStatus } from '../../model/index.js';

export const TERM_COLUMNS = [
  'zh',
  'en',
  'plural',
  'variants',
  'alternatives',
  'forbidden',
  'short',
  'pos',
  'number',
  'domain',
  'authority',
  'date',
  'status',
  'note',
] as const;

export type TermColumn = (typeof TERM_COLUMNS)[number];

/** The text of a row by column; absent columns are empty. */
export type TermCells = Readonly<Record<TermColumn, string>>;

export const PARTS_OF_SPEECH: readonly TermPartOfSpeech[] = [
  'noun',
  'proper',
  'verb',
  'adjective',
  'adverb',
  'prepositional',
  'sentence',
];
export const NUMBERS: readonly TermNumber[] = ['count', 'mass', 'plural', 'singular'];
export const STATUSES: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated'];

/** Items of a list cell. */
export function splitList(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|');
}
