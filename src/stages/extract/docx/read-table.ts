/** @module A table of Word as lines with their place in rows and columns, merged cells taken into account. */
import type { Element } from '../html/elements.js';
import { lineOf, type Line } from '../line.js';
import { tidy } from '../white-space.js';
import { paragraphText } from './paragraph-text.js';
import { childAt, childrenNamed, childrenOf, isOn, valueAt } from './xml.js';

export interface TableLines {
  readonly lines: readonly Line[];
  /** A frame around text, not a table of data: its paragraphs are read one by one. */
  readonly isLayout: boolean;
}

/** Spans beyond this are mistakes, or attacks. */
const MAXIMUM_SPAN = 200;

/** The text of all paragraphs of a cell, tables inside it included. */
function cellText(cell: Element): string {
  const texts = childrenOf(cell).flatMap((child) => {
    if (child.name === 'w:p') return paragraphText(child).lines.map(tidy);
    if (child.name !== 'w:tbl') return [];
    return childrenNamed(child, 'w:tr').flatMap((row) => childrenNamed(row, 'w:tc').map(cellText));
  });
  return texts.filter((text) => text !== '').join('\n');
}

const spanOf = (cell: Element): number =>
  Math.min(MAXIMUM_SPAN, Math.max(1, Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1) || 1));

/** The lower parts of a cell that spans rows hold nothing. */
function isContinued(cell: Element): boolean {
  const merge = childAt(cell, 'w:tcPr', 'w:vMerge');
  return merge !== undefined && merge.attribs['w:val'] !== 'restart';
}

/** @param table - the number of the table in the document, from 0 */
export function readTable(element: Element, table: number): TableLines {
  const rows = childrenNamed(element, 'w:tr');
  const isLayout = rows.every((row) => childrenNamed(row, 'w:tc').length <= 1);
  const lines = rows.flatMap((row, rowIndex) => {
    const header = isOn(row, 'w:trPr', 'w:tblHeader');
    let column = 0;
    return childrenNamed(row, 'w:tc').flatMap((cell) => {
      const place = { table, row: rowIndex, column, header };
      column += spanOf(cell);
      const text = isContinued(cell) ? '' : cellText(cell);
      return text === '' ? [] : [lineOf(text, { origin: 'cell', cell: place })];
    });
  });
  return { lines, isLayout };
}
