/** @module Tells data tables from tables that only lay a page out. */
import { hanCount } from '../line.js';
import { isHidden, isSilent, walk, type Element, type Root } from './elements.js';

interface Table {
  readonly element: Element;
  hasNested: boolean;
  /** Cells of each row. */
  readonly rows: number[];
  text: number;
  /** The Chinese characters of the current and of the longest cell. */
  cell: number;
  longestCell: number;
}

/** A cell that holds nearly all of a long table is the article, the others are margins. */
const ARTICLE_CELL_SHARE = 0.8;
const ARTICLE_CELL_LENGTH = 200;

function isData(table: Table): boolean {
  const rows = table.rows.filter((cells) => cells > 0);
  const wideRows = rows.filter((cells) => cells >= 2).length;
  if (table.hasNested || rows.length < 2 || wideRows * 2 < rows.length) return false;
  return table.longestCell < ARTICLE_CELL_LENGTH || table.longestCell < ARTICLE_CELL_SHARE * table.text;
}

class TableSurveyor {
  readonly data = new Set<Element>();
  readonly #open: Table[] = [];
  readonly #showHidden: boolean;

  constructor(showHidden: boolean) {
    this.#showHidden = showHidden;
  }

  enter(element: Element): boolean {
    if (isSilent(element) || (!this.#showHidden && isHidden(element))) return false;
    const table = this.#open.at(-1);
    if (element.name === 'table') this.#openTable(element, table);
    else if (table && element.name === 'tr') table.rows.push(0);
    else if (table && (element.name === 'td' || element.name === 'th')) {
      table.rows.push((table.rows.pop() ?? 0) + 1);
      table.cell = 0;
    }
    return true;
  }

  leave(element: Element): void {
    const table = this.#open.at(-1);
    if (table?.element !== element) return;
    this.#open.pop();
    if (isData(table)) this.data.add(element);
  }

  text(content: string): void {
    const table = this.#open.at(-1);
    if (!table) return;
    const length = hanCount(content);
    table.text += length;
    table.cell += length;
    table.longestCell = Math.max(table.longestCell, table.cell);
  }

  #openTable(element: Element, outer: Table | undefined): void {
    if (outer) outer.hasNested = true;
    this.#open.push({ element, hasNested: false, rows: [], text: 0, cell: 0, longestCell: 0 });
  }
}

/** The tables of a page that hold data: rows of two or more short cells, no table inside. */
export function findDataTables(root: Root, showHidden = false): ReadonlySet<Element> {
  const surveyor = new TableSurveyor(showHidden);
  walk(root, surveyor);
  return surveyor.data;
}
