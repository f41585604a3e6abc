/** @module One sheet of a workbook: text in every cell, never a formula. */
import { DuizhaoError } from '../../model/index.js';
import { escapeOffice } from '../office/office-text.js';
import { blockElement, element, xmlFile, type Xml } from '../xml/write-xml.js';
import { rowHeight } from './row-height.js';
import { STYLE, type PlainStyle } from './styles.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Programs cut what is longer, without a word. */
export const MAXIMUM_CELL_CHARACTERS = 32_767;

export interface SheetColumn {
  readonly title: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly style: PlainStyle;
  readonly isHidden?: boolean;
  /** What may be chosen in the cells, where the choice is closed. */
  readonly choices?: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** `A`, `Z`, `AA`: of a column counted from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Text that a spreadsheet would take for a formula when somebody opens the cell to edit it. */
const LIKE_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cell(text: string, place: string, style: PlainStyle): Xml {
  if (text === '') return element('c', { r: place, s: STYLE[style] });
  if (text.length > MAXIMUM_CELL_CHARACTERS) {
    throw new DuizhaoError({
      code: 'CELL_TOO_LONG',
      kind: 'input',
      message: `A text of ${text.length} characters does not fit into cell ${place}, which holds ${MAXIMUM_CELL_CHARACTERS}.`,
      cure: 'Export it as csv or xliff instead.',
    });
  }
  const kind = LIKE_FORMULA.test(text) ? (`${style}Quoted` as const) : style;
  const content = element('t', { 'xml:space': 'preserve' }, escapeOffice(text));
  return element('c', { r: place, t: 'inlineStr', s: STYLE[kind] }, element('is', {}, content));
}

function rowOf(cells: readonly string[], number: number, columns: readonly SheetColumn[]): Xml {
  const shown = columns.map(({ isHidden, width }) => (isHidden === true ? Infinity : width));
  const isHead = number === 1;
  return blockElement(
    'row',
    { r: number, ht: rowHeight(cells, shown) },
    cells.map((text, index) =>
      cell(text, `${columnName(index)}${number}`, isHead ? 'head' : (columns[index]?.style ?? 'text')),
    ),
  );
}

function columnsOf({ columns }: Sheet): Xml {
  const items = columns.map(({ width, isHidden, style }, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width,
      style: STYLE[style],
      customWidth: 1,
      hidden: isHidden === true ? 1 : undefined,
    }),
  );
  return blockElement('cols', {}, items);
}

/** The head stays in sight. */
function view(isFirst: boolean): Xml {
  const pane = element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  const selection = element('selection', { pane: 'bottomLeft', activeCell: 'A2', sqref: 'A2' });
  const attributes = { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  return blockElement('sheetViews', {}, [blockElement('sheetView', attributes, [pane, selection])]);
}

function choices({ columns, rows }: Sheet): Xml | undefined {
  const items = columns.flatMap(({ choices: list }, index) => {
    if (list === undefined || rows.length === 0) return [];
    const name = columnName(index);
    const sqref = `${name}2:${name}${rows.length + 1}`;
    const formula = element('formula1', {}, `"${list.join(',')}"`);
    return blockElement('dataValidation', { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref }, [
      formula,
    ]);
  });
  return items.length === 0 ? undefined : blockElement('dataValidations', { count: items.length }, items);
}

/** The markup of `xl/worksheets/sheet<n>.xml`. */
export function sheetFile(sheet: Sheet, isFirst: boolean): string {
  const { columns, rows } = sheet;
  const titles = columns.map((column) => column.title);
  const lines = [titles, ...rows].map((cells, index) => rowOf(cells, index + 1, columns));
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  return xmlFile(
    blockElement('worksheet', { xmlns: MAIN }, [
      blockElement('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]),
      view(isFirst),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsOf(sheet),
      blockElement('sheetData', {}, lines),
      element('autoFilter', { ref: `A1:${last}` }),
      choices(sheet),
      element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
      element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
    ]),
  );
}
