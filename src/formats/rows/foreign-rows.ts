/** @module Pairs of tables from anywhere: two columns of them hold Chinese and English. */
import { exchangeError } from '../interchange/exchange-error.js';

export interface ForeignPair {
  /** The row of the table, counted from 1 with the head. */
  readonly row: number;
  readonly source: string;
  readonly target: string;
}

/** By name; without one the column is found by its usual names. */
export interface ForeignColumns {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
}

const SOURCE_NAMES = ['chinese', 'zh', 'zh-cn', 'source', 'source text', '中文', '原文', '汉语'];
const TARGET_NAMES = [
  'english',
  'en',
  'en-us',
  'en-gb',
  'target',
  'target text',
  'translation',
  '英文',
  '译文',
  '英语',
];

const HAN = /\p{Script=Han}/u;

function columnOf(head: readonly string[], name: string | undefined, usual: readonly string[]): number {
  const names = head.map((cell) => cell.trim().toLowerCase());
  return name === undefined
    ? names.findIndex((cell) => usual.includes(cell))
    : names.indexOf(name.trim().toLowerCase());
}

/** A table without a head: the first column with Chinese, and the first one beside it without. */
function guessed(rows: readonly (readonly string[])[]): readonly [number, number] | undefined {
  const [first = []] = rows;
  const source = first.findIndex((cell) => HAN.test(cell));
  const target = first.findIndex(
    (cell, index) => index !== source && /[A-Za-z]{2}/u.test(cell) && !HAN.test(cell),
  );
  return source < 0 || target < 0 ? undefined : [source, target];
}

/**
 * The pairs of a table; rows that lack both sides are passed over.
 * @throws DuizhaoError `PAIR_COLUMNS_UNKNOWN`
 */
export function readForeignRows(
  rows: readonly (readonly string[])[],
  input: string,
  columns: ForeignColumns = {},
): readonly ForeignPair[] {
  const [head = []] = rows;
  const source = columnOf(head, columns.source, SOURCE_NAMES);
  const target = columnOf(head, columns.target, TARGET_NAMES);
  const isNamed = source >= 0 && target >= 0;
  const places = isNamed
    ? ([source, target] as const)
    : columns.source === undefined
      ? guessed(rows)
      : undefined;
  if (places === undefined) {
    throw exchangeError(
      'PAIR_COLUMNS_UNKNOWN',
      `${input}: it is not known which columns hold the Chinese and the English (${head.join(', ')}).`,
      'Name them with --source-column and --target-column.',
    );
  }
  const skipped = isNamed ? 1 : 0;
  return rows.slice(skipped).flatMap((cells, index): readonly ForeignPair[] => {
    const pair = { source: cells[places[0]] ?? '', target: cells[places[1]] ?? '' };
    return pair.source.trim() === '' && pair.target.trim() === ''
      ? []
      : [{ row: index + 1 + skipped, ...pair }];
  });
}
