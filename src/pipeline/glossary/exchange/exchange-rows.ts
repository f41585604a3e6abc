/** @module Terms of exchange files as a table of the glossary, and back: the columns that such files have. */
import type { ExchangeTerm } from '../../../formats/interchange/exchange-term.js';
import { partOfSpeechName, partOfSpeechOf } from '../../../formats/tbx/part-of-speech.js';
import { editError } from '../../../glossary/edit/edit-error.js';
import { splitList, type TermColumn } from '../../../glossary/terms/columns.js';

/** What an exchange file can say of a term. */
export const EXCHANGE_COLUMNS = [
  'zh',
  'en',
  'variants',
  'alternatives',
  'forbidden',
  'short',
  'pos',
  'domain',
  'authority',
  'note',
] as const satisfies readonly TermColumn[];

type ExchangeColumn = (typeof EXCHANGE_COLUMNS)[number];

/** What other tools often leave empty: an empty cell says nothing. */
export const SELDOM_FILLED: ReadonlySet<TermColumn> = new Set(['variants', 'short', 'pos']);

const INFLECTED: ReadonlySet<TermColumn> = new Set(['en', 'alternatives', 'forbidden', 'short']);

/** The `*` before the inflected words of a phrase is for the engine, not for readers. */
const withoutMarks = (column: TermColumn, text: string): string =>
  INFLECTED.has(column) ? text.replaceAll('*', '') : text;

/** The part of a cell that an exchange file has a place for: no marks, no parts of speech of our own. */
export const exchangeCell = (column: TermColumn, text: string): string =>
  column === 'pos' ? partOfSpeechOf(partOfSpeechName(text) ?? '') : withoutMarks(column, text);

/** Markup breaks lines where it likes. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function joinList(items: readonly string[], { zh }: ExchangeTerm, input: string): string {
  const barred = items.find((item) => item.includes('|'));
  if (barred === undefined) return items.map(onOneLine).join('|');
  throw editError(
    'IMPORT_CELL_INVALID',
    `${input}: "${barred}" of the term "${zh}" holds a bar, which stands between renderings in the glossary.`,
    'Write it without the bar.',
  );
}

/**
 * A table with the columns of exchange files; of those that are seldom filled, the ones that the terms have.
 * @throws DuizhaoError `IMPORT_CELL_INVALID`
 */
export function termRecords(terms: readonly ExchangeTerm[], input: string): readonly (readonly string[])[] {
  const cells: Readonly<Record<ExchangeColumn, (term: ExchangeTerm) => string>> = {
    zh: ({ zh }) => onOneLine(zh),
    en: ({ en }) => onOneLine(en),
    variants: (term) => joinList(term.variants ?? [], term, input),
    alternatives: (term) => joinList(term.admitted, term, input),
    forbidden: (term) => joinList(term.forbidden, term, input),
    short: ({ short = '' }) => onOneLine(short),
    pos: ({ partOfSpeech = '' }) => partOfSpeech,
    domain: ({ domain }) => onOneLine(domain),
    authority: ({ authority }) => onOneLine(authority),
    note: ({ note }) => onOneLine(note),
  };
  // A column that no term of the file fills is one that its maker does not have.
  const columns = EXCHANGE_COLUMNS.filter(
    (column) => !SELDOM_FILLED.has(column) || terms.some((term) => cells[column](term) !== ''),
  );
  return [columns, ...terms.map((term) => columns.map((column) => cells[column](term)))];
}

/** The terms of a table; the preferred English of a deprecated row is English not to be used. */
export function exchangeTermsOf([
  head = [],
  ...rows
]: readonly (readonly string[])[]): readonly ExchangeTerm[] {
  return rows.map((row) => {
    const cell = (column: TermColumn): string => withoutMarks(column, row[head.indexOf(column)] ?? '');
    const isDeprecated = cell('status') === 'deprecated';
    const forbidden = splitList(cell('forbidden'));
    return {
      id: `${cell('domain')}/${cell('zh')}`,
      zh: cell('zh'),
      en: isDeprecated ? '' : cell('en'),
      admitted: splitList(cell('alternatives')),
      forbidden: isDeprecated ? [cell('en'), ...forbidden] : forbidden,
      domain: cell('domain'),
      authority: cell('authority'),
      note: cell('note'),
      variants: splitList(cell('variants')),
      short: cell('short'),
      partOfSpeech: cell('pos'),
    };
  });
}
