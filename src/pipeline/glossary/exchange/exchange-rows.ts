/** @module Terms of exchange files as a table of the glossary, and back: the columns that such files have. */
import type { ExchangeTerm } from '../../../formats/interchange/exchange-term.js';
import { editError } from '../../../glossary/edit/edit-error.js';
import { splitList, type TermColumn } from '../../../glossary/terms/columns.js';

/** What an exchange file can say of a term. */
export const EXCHANGE_COLUMNS = [
  'zh',
  'en',
  'alternatives',
  'forbidden',
  'domain',
  'authority',
  'note',
] as const satisfies readonly TermColumn[];

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
 * A table with the columns of exchange files.
 * @throws DuizhaoError `IMPORT_CELL_INVALID`
 */
export function termRecords(
  terms: readonly ExchangeTerm[],
  input: string,
): readonly (readonly string[])[] {
  const records = terms.map((term) => [
    onOneLine(term.zh),
    onOneLine(term.en),
    joinList(term.admitted, term, input),
    joinList(term.forbidden, term, input),
    onOneLine(term.domain),
    onOneLine(term.authority),
    onOneLine(term.note),
  ]);
  return [EXCHANGE_COLUMNS, ...records];
}

/** The terms of a table; the preferred English of a deprecated row is English not to be used. */
export function exchangeTermsOf([head = [], ...rows]: readonly (readonly string[])[]): readonly ExchangeTerm[] {
  return rows.map((row) => {
    const cell = (column: TermColumn): string => row[head.indexOf(column)] ?? '';
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
    };
  });
}
