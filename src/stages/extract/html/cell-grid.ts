/** @module Where a cell stands in its table, merged cells taken into account. */
import type { TableCell } from '../../../model/index.js';
import type { Element } from './elements.js';

/** Spans beyond this are mistakes, or attacks. */
const MAXIMUM_SPAN = 200;
const MAXIMUM_COLUMNS = 500;

function span(element: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(element.attribs[attribute] ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), MAXIMUM_SPAN);
}

/** Follows one table row by row. */
export class CellGrid {
  readonly #table: number;
  #row = -1;
  #column = 0;
  /** How many further rows each column is covered by a cell above. */
  readonly #covered: number[] = [];

  constructor(table: number) {
    this.#table = table;
  }

  startRow(): void {
    for (; this.#column < this.#covered.length; this.#column += 1) {
      this.#covered[this.#column] = Math.max(0, (this.#covered[this.#column] ?? 0) - 1);
    }
    this.#row += 1;
    this.#column = 0;
  }

  place(element: Element): TableCell {
    if (this.#row < 0) this.startRow();
    this.#skipCovered();
    const column = this.#column;
    const rows = span(element, 'rowspan');
    const columns = Math.min(span(element, 'colspan'), Math.max(1, MAXIMUM_COLUMNS - column));
    for (let index = 0; index < columns; index += 1) {
      this.#covered[this.#column] = rows - 1;
      this.#column += 1;
    }
    return { table: this.#table, row: this.#row, column, header: element.name === 'th' };
  }

  #skipCovered(): void {
    for (let rows = this.#covered[this.#column] ?? 0; rows > 0; rows = this.#covered[this.#column] ?? 0) {
      this.#covered[this.#column] = rows - 1;
      this.#column += 1;
    }
  }
}
