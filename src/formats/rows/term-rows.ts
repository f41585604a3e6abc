/** @module Terms as rows of a spreadsheet, and rows as terms again. */
import type { ExchangeTerm } from '../interchange/exchange-term.js';
import { foreignFile } from '../interchange/exchange-error.js';

export const TERM_COLUMNS = [
  'Chinese',
  'English',
  'Admitted',
  'Not to be used',
  'Domain',
  'Authority',
  'Note',
  'Term',
] as const;

/** Stands between renderings in one cell, as in the glossary; a rendering with a bar in it has a backslash before it. */
const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/gu, String.raw`\$&`)).join('|');

function splitList(cell: string): string[] {
  if (cell === '') return [];
  const items = [''];
  for (const [, escaped, plain = ''] of cell.matchAll(/\\([\\|])|([\s\S])/gu)) {
    if (escaped === undefined && plain === '|') items.push('');
    else items.push(`${items.pop() ?? ''}${escaped ?? plain}`);
  }
  return items;
}

export const termRows = (terms: readonly ExchangeTerm[]): string[][] =>
  terms.map(({ zh, en, admitted, forbidden, domain, authority, note, id }) => [
    zh,
    en,
    joinList(admitted),
    joinList(forbidden),
    domain,
    authority,
    note,
    id,
  ]);

/**
 * The terms of a table whose first row is its head; rows without Chinese are passed over.
 * @throws DuizhaoError `EXCHANGE_FOREIGN` without the columns `Chinese` and `English`.
 */
export function readTermRows(rows: readonly (readonly string[])[], input: string): ExchangeTerm[] {
  const [head = [], ...body] = rows;
  const at = (name: (typeof TERM_COLUMNS)[number]): number =>
    head.findIndex((title) => title.trim().toLowerCase() === name.toLowerCase());
  if (at('Chinese') < 0 || at('English') < 0) throw foreignFile(input, 'columns "Chinese" and "English"');
  return body.flatMap((cells) => {
    const cell = (name: (typeof TERM_COLUMNS)[number]): string => cells[at(name)] ?? '';
    const zh = cell('Chinese');
    if (zh === '') return [];
    const domain = cell('Domain');
    return {
      id: cell('Term') || `${domain}/${zh}`,
      zh,
      en: cell('English'),
      admitted: splitList(cell('Admitted')),
      forbidden: splitList(cell('Not to be used')),
      domain,
      authority: cell('Authority'),
      note: cell('Note'),
    };
  });
}
