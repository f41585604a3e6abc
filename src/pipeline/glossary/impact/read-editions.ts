/** @module The editions that an edit of the glossary may change: the folders of an output folder that hold pairs. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { HEADING_CASES, SPELLINGS, SUBJECTS, type EditionStyle } from '../../../engines/edition-style.js';
import { parsePairs } from '../../../formats/json/index.js';
import { DuizhaoError, type Edition } from '../../../model/index.js';
import { exportFile, READING_FORMATS, type ExportFormat } from '../../../stages/export/index.js';

export interface StoredEdition {
  readonly folder: string;
  /** The text of `pairs.json`, to see whether somebody changes it meanwhile. */
  readonly text: string;
  readonly edition: Edition;
  /** What the folder holds for reading. */
  readonly formats: readonly ExportFormat[];
}

const PAIRS = exportFile('json');

/** The folders of editions, in the order of their names; a path may also be that of one edition. */
export async function editionFolders(path: string): Promise<readonly string[]> {
  if (basename(path) === PAIRS) return [dirname(path)];
  const names = await readdir(path).catch((cause: unknown) => {
    throw new DuizhaoError({
      code: 'OUTPUT_NOT_FOUND',
      kind: 'usage',
      message: `There is no folder ${path} to look for editions in.`,
      cure: 'Name the folder that "duizhao translate" wrote to.',
      cause,
    });
  });
  if (names.includes(PAIRS)) return [path];
  const folders = names.toSorted().map((name) => join(path, name));
  const found = await Promise.all(folders.map((folder) => isFile(join(folder, PAIRS))));
  return folders.filter((_, index) => found[index]);
}

async function isFile(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status?.isFile() === true;
}

/** @throws DuizhaoError `PAIRS_…` as `parsePairs` does. */
export async function readEdition(folder: string): Promise<StoredEdition> {
  const path = join(folder, PAIRS);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DuizhaoError({
      code: 'PAIRS_UNREADABLE',
      kind: 'input',
      message: `${path} cannot be read.`,
      cure: 'Check that you may read it.',
      cause,
    });
  });
  const edition = parsePairs(text, path);
  const names = new Set(await readdir(folder));
  const formats = READING_FORMATS.filter((format) => names.has(exportFile(format)));
  return { folder, text, edition, formats };
}

const runSchema = z.object({
  style: z
    .object({
      subject: z.enum(SUBJECTS).exactOptional(),
      spelling: z.enum(SPELLINGS).exactOptional(),
      headings: z.enum(HEADING_CASES).exactOptional(),
    })
    .optional(),
  documents: z.array(z.object({ id: z.string() })),
});

/** How the last run over the folder was told to write, for documents that were in it. */
export async function recordedStyle(
  folder: string,
  documentId: string,
): Promise<Partial<EditionStyle> | undefined> {
  const text = await readFile(join(dirname(folder), 'run.json'), 'utf8').catch(() => '{}');
  try {
    const record = runSchema.parse(JSON.parse(text));
    return record.documents.some(({ id }) => id === documentId) ? record.style : undefined;
  } catch {
    // Without a record editions are taken to be in the usual style; those that are not are told apart by their English.
    return undefined;
  }
}
