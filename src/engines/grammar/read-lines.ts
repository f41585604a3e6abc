/** @module Reads a folder of line-by-line language data: the good lines, and the faults of the others. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A fault in a file of language data. */
export interface LineFault {
  /** From the glossary folder: `phrases/clauses.tsv`. */
  readonly file: string;
  readonly line: number;
  /** UTF-16 units from the start of the line, counted from 1. */
  readonly column: number;
  readonly message: string;
}

/** Reads one line: its value, its fault, or nothing where it says nothing. */
export type LineReader<Value> = (text: string, file: string, line: number) => Value | LineFault | undefined;

export interface ReadLines<Value> {
  /** In the order of files and lines. */
  readonly values: readonly Value[];
  readonly faults: readonly LineFault[];
}

export const isComment = (text: string): boolean => text.trim() === '' || text.startsWith('#');

const isFault = (parsed: unknown): parsed is LineFault =>
  typeof parsed === 'object' && parsed !== null && 'message' in parsed;

/**
 * Reads `<folder>/<name>/*.tsv`. A folder that is not there has no lines.
 * @param only - the one file to read, where the folder holds tables of several kinds.
 */
export async function readLines<Value>(
  folder: string,
  name: string,
  read: LineReader<Value>,
  only?: string,
): Promise<ReadLines<Value>> {
  const files = (await readdir(join(folder, name)).catch(() => [])).filter((file) =>
    only === undefined ? file.endsWith('.tsv') : file === only,
  );
  const values: Value[] = [];
  const faults: LineFault[] = [];
  for (const file of files.toSorted()) {
    const lines = (await readFile(join(folder, name, file), 'utf8')).split('\n');
    lines.forEach((text, index) => {
      const parsed = read(text.replace(/\r$/, ''), `${name}/${file}`, index + 1);
      if (isFault(parsed)) faults.push(parsed);
      else if (parsed !== undefined) values.push(parsed);
    });
  }
  return { values, faults };
}
