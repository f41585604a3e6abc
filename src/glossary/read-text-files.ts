/** @module Reads the language data files of one sub-folder as UTF-8, in the order of their names. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GlossaryFinding } from './finding.js';

export interface DataFile {
  /** The path to show: `<folder>/<sub-folder>/<name>`. */
  readonly file: string;
  /** Without a byte-order mark. */
  readonly text: string;
}

export interface DataFiles {
  readonly files: readonly DataFile[];
  readonly findings: readonly GlossaryFinding[];
}

/** A missing folder and an unreadable file are findings; the other files are still read. */
export async function readTextFiles(
  folder: string,
  subfolder: string,
  extension: string,
): Promise<DataFiles> {
  const directory = path.join(folder, subfolder);
  const names = await readdir(directory).catch(() => undefined);
  if (names === undefined) return { files: [], findings: [wholeFile('folder-missing', directory)] };
  const wanted = names.filter((name) => name.endsWith(extension) && !name.startsWith('.')).toSorted();
  const read = await Promise.all(wanted.map((name) => readOne(path.join(directory, name))));
  return {
    files: read.filter((one) => 'text' in one),
    findings: read.filter((one) => 'code' in one),
  };
}

async function readOne(file: string): Promise<DataFile | GlossaryFinding> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return wholeFile('file-unreadable', file);
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return wholeFile('file-unreadable', file);
  }
}

function wholeFile(code: 'folder-missing' | 'file-unreadable', file: string): GlossaryFinding {
  return { file, line: 0, column: 0, code, severity: 'error', values: {} };
}
