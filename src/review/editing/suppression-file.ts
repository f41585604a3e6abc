/** @module The project's file of suppressed findings, read when it changes and added to from the page. */
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { DuizhaoError, type Edition, type TranslationUnit } from '../../model/index.js';
import {
  parseSuppressions,
  SUPPRESSION_COLUMNS,
  Suppressor,
  type Suppression,
} from '../../stages/check/index.js';
import { systemCodeOf } from '../../stages/output-error.js';
import { writeAtomically } from '../../stages/export/index.js';

type NewSuppression = Omit<Suppression, 'file' | 'line'>;

export class SuppressionFile {
  /** @param path - undefined: nothing is suppressed, and nothing can be */
  constructor(readonly path: string | undefined) {}

  /**
   * The unit without the findings that are suppressed.
   * @throws DuizhaoError `SUPPRESSIONS_INVALID`
   */
  async apply(edition: Edition, unit: TranslationUnit): Promise<TranslationUnit> {
    if (unit.issues.length === 0) return unit;
    const text = await this.#read();
    if (text === '' || this.path === undefined) return unit;
    const suppressor = new Suppressor(parseSuppressions(text, this.path));
    return suppressor.suppress({ ...edition, pairs: [unit] }).edition.pairs[0] ?? unit;
  }

  /**
   * Adds a row; the others stay byte for byte.
   * @throws DuizhaoError `SUPPRESSIONS_INVALID` for a file that is faulty already, `SUPPRESSIONS_COLUMNS` for one that
   * lacks a column, `OUTPUT_…`
   */
  async add(suppression: NewSuppression): Promise<void> {
    if (this.path === undefined) return;
    const before = await this.#read();
    const head = before.trim() === '' ? stringify([[...SUPPRESSION_COLUMNS]]) : before;
    const row = columnsOf(head).map((column) => cellOf(suppression, column));
    const text = `${head}${head.endsWith('\n') ? '' : '\n'}${stringify([row])}`;
    // What would be read otherwise must not be written.
    const written = parseSuppressions(text, this.path).at(-1);
    if (SUPPRESSION_COLUMNS.some((column) => written?.[column] !== suppression[column]))
      throw lacksColumns(this.path);
    await writeAtomically(dirname(this.path), new Map([[basename(this.path), text]]));
  }

  async #read(): Promise<string> {
    if (this.path === undefined) return '';
    return readFile(this.path, 'utf8').catch((cause: unknown) => {
      if (systemCodeOf(cause) === 'ENOENT') return '';
      throw cause;
    });
  }
}

/** In the order of the file, which a person may have written. */
function columnsOf(text: string): readonly string[] {
  const [columns = []]: string[][] = parse(text, { bom: true, comment: '#', to: 1, trim: true });
  return columns;
}

const cellOf = (suppression: NewSuppression, column: string): string => {
  const known = SUPPRESSION_COLUMNS.find((each) => each === column);
  return known === undefined ? '' : suppression[known];
};

const lacksColumns = (path: string): DuizhaoError =>
  new DuizhaoError({
    code: 'SUPPRESSIONS_COLUMNS',
    kind: 'input',
    message: `${path} lacks a column that the new row needs.`,
    cure: `Give it the columns ${SUPPRESSION_COLUMNS.join(',')}.`,
  });
