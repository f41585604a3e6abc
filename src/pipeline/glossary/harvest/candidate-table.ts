/** @module Candidates as a table that a person goes through, and that `glossary import` reads. */
import type { TermCandidate } from '../../../glossary/harvest/harvest-terms.js';
import { TERM_COLUMNS, type TermCells } from '../../../glossary/terms/columns.js';
import type { Table } from '../exchange/term-formats.js';

const placeOf = ({ document, id }: TermCandidate['evidence'][number]): string =>
  document === '' ? id : `${document} ${id}`;

/** Who stands behind the English, and in which domain the term belongs, is for a person to say. */
function cellsOf({ zh, en, together, evidence }: TermCandidate): Partial<TermCells> {
  const places = evidence.map(placeOf).join('; ');
  return { zh, en, pos: 'noun', status: 'preferred', note: `harvested from ${together} pairs: ${places}` };
}

export const candidateTable = (candidates: readonly TermCandidate[]): Table => [
  TERM_COLUMNS,
  ...candidates.map((candidate) => {
    const cells = cellsOf(candidate);
    return TERM_COLUMNS.map((column) => cells[column] ?? '');
  }),
];
