/** @module Reads the texts of a workbook, as any spreadsheet program saves it. */
import { exchangeError } from '../interchange/exchange-error.js';
import { unescapeOffice } from '../office/office-text.js';
import { parseXml } from '../xml/parse-xml.js';
import { childNamed, childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element.js';
import { unpackZip } from '../zip/unpack.js';

export interface FoundSheet {
  readonly name: string;
  /** Rows of cells, the empty ones between included. */
  readonly rows: readonly (readonly string[])[];
}

const PART = /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u;

/** The last row and column that the format has: a place beyond would only fill the memory. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A run of letters and one of digits: `AB12`, counted from 0. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference);
  if (!match) return undefined;
  const column =
    Array.from(match[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row >= 0 && row < LAST_ROW && column < LAST_COLUMN ? { row, column } : undefined;
}

/** Plain text, or runs of differently set text; how the text is read aloud is left out. */
function richText(parent: XmlElement | undefined): string {
  if (parent === undefined) return '';
  const direct = childrenNamed(parent, 't').map(textOf).join('');
  return unescapeOffice(
    direct +
      childrenNamed(parent, 'r')
        .map((run) => textOf(childNamed(run, 't')))
        .join(''),
  );
}

class SheetReader {
  readonly rows: string[][] = [];
  readonly #shared: readonly string[];
  readonly #input: string;

  constructor(shared: readonly string[], input: string) {
    this.#shared = shared;
    this.#input = input;
  }

  read(cell: XmlElement, sheet: string): void {
    const reference = cell.attributes['r'] ?? '';
    const place = placeOf(reference);
    if (!place) {
      throw exchangeError('XLSX_BROKEN', `${this.#input} has a cell "${reference}".`, SAVE_AGAIN);
    }
    if (childNamed(cell, 'f')) {
      throw exchangeError(
        'XLSX_FORMULA',
        `${this.#input} has a formula in cell ${reference} of sheet "${sheet}"; only text is imported.`,
        'Replace the formula by its text (copy, paste as values) and import again.',
      );
    }
    const row = (this.rows[place.row] ??= []);
    row[place.column] = this.#textOf(cell);
  }

  #textOf(cell: XmlElement): string {
    if (cell.attributes['t'] === 'inlineStr') return richText(childNamed(cell, 'is'));
    const value = textOf(childNamed(cell, 'v'));
    return cell.attributes['t'] === 's' ? (this.#shared[Number(value)] ?? '') : unescapeOffice(value);
  }

  /** Without holes. */
  done(): string[][] {
    return Array.from(this.rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
  }
}

const SAVE_AGAIN = 'Open it in a spreadsheet program and save it again as .xlsx.';

function targetsOf(relations: XmlElement): Map<string, string> {
  return new Map(
    childrenNamed(relations, 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      `xl/${(attributes['Target'] ?? '').replace(/^\/xl\//u, '')}`,
    ]),
  );
}

/**
 * The sheets in their order.
 * @throws DuizhaoError `XLSX_BROKEN`, `XLSX_FORMULA`, `PACKAGE_BROKEN`, `PACKAGE_TOO_LARGE`, and what `parseXml` throws.
 */
export function readWorkbook(bytes: Uint8Array, input: string): FoundSheet[] {
  const parts = unpackZip(bytes, { isWanted: (name) => PART.test(name), input });
  const part = (path: string): XmlElement | undefined => {
    const content = parts.get(path);
    return content === undefined ? undefined : parseXml(content, `${input}/${path}`);
  };
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) throw exchangeError('XLSX_BROKEN', `${input} is no workbook.`, SAVE_AGAIN);
  const strings = part('xl/sharedStrings.xml');
  const shared = strings === undefined ? [] : childrenNamed(strings, 'si').map(richText);
  const targets = targetsOf(relations);
  return descendantsNamed(workbook, 'sheet').map(({ attributes }) => {
    const name = attributes['name'] ?? '';
    const sheet = part(targets.get(attributes['id'] ?? '') ?? '');
    const reader = new SheetReader(shared, input);
    for (const cell of sheet ? descendantsNamed(sheet, 'c') : []) reader.read(cell, name);
    return { name, rows: reader.done() };
  });
}
