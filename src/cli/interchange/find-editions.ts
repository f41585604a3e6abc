/** @module The editions that a command is to work on. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DuizhaoError } from '../../model/index.js';

const PAIRS_FILE = 'pairs.json';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function editionsIn(folder: string): Promise<readonly string[]> {
  const own = join(folder, PAIRS_FILE);
  if (await exists(own)) return [own];
  const places = (await readdir(folder)).toSorted().map((name) => join(folder, name, PAIRS_FILE));
  const found = await Promise.all(places.map(exists));
  return places.filter((_, index) => found[index]);
}

/**
 * The `pairs.json` of each place: a file, the folder of an edition, or a folder of such folders.
 * @throws DuizhaoError `EDITION_NOT_FOUND`
 */
export async function findEditions(places: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const place of places) {
    const status = await stat(place).catch(() => undefined);
    const found = status?.isDirectory() === true ? await editionsIn(place) : status ? [place] : [];
    if (found.length === 0) {
      throw new DuizhaoError({
        code: 'EDITION_NOT_FOUND',
        kind: 'input',
        message: `There is no ${PAIRS_FILE} at ${place}.`,
        cure: 'Name a pairs.json, its folder, or the folder that "duizhao translate" wrote to.',
      });
    }
    paths.push(...found);
  }
  return [...new Set(paths)];
}

/** An id from a file must not lead elsewhere. */
export const isFolderName = (id: string): boolean => /^[^/\\\0]+$/u.test(id) && id !== '.' && id !== '..';

/**
 * The edition that a file belongs to: beside it, or where `translate` writes by default.
 * @throws DuizhaoError `EDITION_NOT_FOUND`
 */
export async function findEditionOf(file: string, documentId: string | undefined): Promise<string> {
  const beside = join(dirname(file), PAIRS_FILE);
  if (await exists(beside)) return beside;
  const usual =
    documentId !== undefined && isFolderName(documentId) ? join('output', documentId, PAIRS_FILE) : undefined;
  if (usual !== undefined && (await exists(usual))) return usual;
  throw new DuizhaoError({
    code: 'EDITION_NOT_FOUND',
    kind: 'usage',
    message: `It is not known which edition ${file} belongs to: there is no ${[beside, usual].filter(Boolean).join(' and no ')}.`,
    cure: 'Name its pairs.json with --into.',
  });
}
