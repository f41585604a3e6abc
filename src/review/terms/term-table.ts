/** @module The terms of the glossary, searched. */
import { basename } from 'node:path';
import { rowId } from '../../glossary/edit/apply-edits.js';
import { locatedRows, readTermFiles, type LocatedRow } from '../../glossary/edit/term-files.js';
import type { TermRow, TermsReply } from '../api/terms.js';

const PAGE = 100;

export interface TermQuery {
  /** Words that all stand in a row, in either language. */
  readonly text: string;
  readonly domain: string;
  readonly status: string;
  readonly offset: number;
}

/**
 * The files are read each time: they are what counts, and an editor may have them open.
 * @throws DuizhaoError as `readTermFiles`
 */
export async function findTerms(
  folder: string,
  { text, domain, status, offset }: TermQuery,
): Promise<TermsReply> {
  const files = await readTermFiles(folder);
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = locatedRows(files).filter(
    (row) =>
      (domain === '' || row.domain === domain) &&
      (status === '' || (row.cells.status || 'preferred') === status) &&
      words.every((word) => searchedText(row).includes(word)),
  );
  const sorted =
    words.length === 0 ? found : found.toSorted((one, other) => rank(one, text) - rank(other, text));
  return {
    total: found.length,
    terms: sorted.slice(offset, offset + PAGE).map(toRow),
    domains: [...files.documents.keys()],
  };
}

const searchedText = ({ cells }: LocatedRow): string => Object.values(cells).join('\n').toLowerCase();

/** The term itself first, then those that begin with it, then the others. */
function rank({ cells: { zh, en } }: LocatedRow, text: string): number {
  const names = [zh, en.toLowerCase()];
  const query = text.trim().toLowerCase();
  if (names.includes(query)) return 0;
  return names.some((name) => name.startsWith(query)) ? 1 : 2;
}

const toRow = (row: LocatedRow): TermRow => ({
  id: rowId(row),
  domain: row.domain,
  cells: row.cells,
  place: `${basename(row.file)}:${row.line}`,
});
