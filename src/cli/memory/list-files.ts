/** @module The files that an import reads: those named, and what is in folders that are named. */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { DuizhaoError } from '../../model/index.js';

export interface ImportFile {
  readonly path: string;
  readonly kind: 'tmx' | 'pairs';
  readonly bytes: number;
  /** ISO 8601: when it was last written; for units that do not say when they were. */
  readonly changedAt: string;
}

const CURE = 'Name .tmx files, pairs.json files, or folders that hold them.';

function inputError(code: string, message: string): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure: CURE });
}

function kindOf(path: string): ImportFile['kind'] | undefined {
  if (extname(path).toLowerCase() === '.tmx') return 'tmx';
  return /(?:^|\.)pairs\.json$/i.test(basename(path)) || extname(path) === '.json' ? 'pairs' : undefined;
}

async function describe(path: string, kind: ImportFile['kind']): Promise<ImportFile> {
  const { size, mtime } = await stat(path);
  return { path, kind, bytes: size, changedAt: mtime.toISOString() };
}

/** In folders, JSON of other names is something else: a record of a run, for one. */
async function filesIn(folder: string): Promise<readonly ImportFile[]> {
  const names = (await readdir(folder, { recursive: true })).toSorted();
  const found = names.filter((name) => basename(name) === 'pairs.json' || kindOf(name) === 'tmx');
  if (found.length === 0)
    throw inputError('MEMORY_NOTHING_TO_IMPORT', `In ${folder} there is no pairs.json and no .tmx.`);
  return Promise.all(found.map((name) => describe(join(folder, name), kindOf(name) ?? 'pairs')));
}

/**
 * The files in the order in which they are named; those of a folder by name.
 * @throws DuizhaoError `INPUT_NOT_FOUND`, `MEMORY_NOTHING_TO_IMPORT` or `MEMORY_FORMAT_UNKNOWN`.
 */
export async function listImportFiles(named: readonly string[]): Promise<readonly ImportFile[]> {
  const files: ImportFile[] = [];
  for (const path of named) {
    const status = await stat(path).catch(() => undefined);
    const kind = kindOf(path);
    if (status === undefined) throw inputError('INPUT_NOT_FOUND', `There is no ${path}.`);
    if (status.isDirectory()) files.push(...(await filesIn(path)));
    else if (kind === undefined)
      throw inputError('MEMORY_FORMAT_UNKNOWN', `${path} is no TMX and no pairs.json.`);
    else files.push(await describe(path, kind));
  }
  return files;
}
