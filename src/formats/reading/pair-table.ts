/** @module Puts the cells of a table back together: a document's pairs as reading parts, in order. */
import type { TranslationUnit } from '../../model/index.js';

/** One place of a table. It holds several pairs when a cell had several paragraphs, and none where the page had no text. */
export interface PairCell {
  readonly header: boolean;
  readonly pairs: readonly TranslationUnit[];
}

export interface PairTable {
  readonly table: number;
  /** Rows of equal length; rows and columns without any text are left out. */
  readonly rows: readonly (readonly PairCell[])[];
}

export type ReadingPart = { readonly pair: TranslationUnit } | { readonly table: PairTable };

/** Runs of cells of one table become one part; every pair appears exactly once. */
export function readingParts(pairs: readonly TranslationUnit[]): ReadingPart[] {
  const parts: ReadingPart[] = [];
  for (let index = 0; index < pairs.length;) {
    const run = tableRun(pairs, index);
    const pair = pairs[index];
    if (run.length > 0) parts.push({ table: tableOf(run) });
    else if (pair !== undefined) parts.push({ pair });
    index += Math.max(run.length, 1);
  }
  return parts;
}

/** The cells of one table that start at `start`; none when the pair there is no cell. */
function tableRun(pairs: readonly TranslationUnit[], start: number): TranslationUnit[] {
  const table = pairs[start]?.cell?.table;
  const run: TranslationUnit[] = [];
  for (const pair of table === undefined ? [] : pairs.slice(start)) {
    if (pair.cell?.table !== table) break;
    run.push(pair);
  }
  return run;
}

function tableOf(run: readonly TranslationUnit[]): PairTable {
  const rows = numbersOf(run.map((pair) => pair.cell?.row ?? 0));
  const columns = numbersOf(run.map((pair) => pair.cell?.column ?? 0));
  const places = new Map<string, TranslationUnit[]>();
  for (const pair of run) {
    const place = `${pair.cell?.row}/${pair.cell?.column}`;
    places.set(place, [...(places.get(place) ?? []), pair]);
  }
  return {
    table: run[0]?.cell?.table ?? 0,
    rows: rows.map((row) => columns.map((column) => cellOf(places.get(`${row}/${column}`) ?? []))),
  };
}

function cellOf(pairs: readonly TranslationUnit[]): PairCell {
  return { header: pairs.some((pair) => pair.cell?.header === true), pairs };
}

function numbersOf(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((first, second) => first - second);
}
