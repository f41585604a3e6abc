/** @module Writes an edition that a reviser's file has been brought into, and the files made of it, anew. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { formatPairs } from '../../formats/json/index.js';
import type { Edition } from '../../model/index.js';
import { exportEdition, exportFile, READING_FORMATS, writeAtomically } from '../../stages/export/index.js';
import type { CliContext } from '../io.js';
import { pageOptionsOf } from './run-facts.js';

/** @returns the paths written: `pairs.json` first, then what stood beside it and is made of it. */
export async function writeMerged(
  path: string,
  edition: Edition,
  context: CliContext,
): Promise<readonly string[]> {
  const [folder, file] = [dirname(path), basename(path)];
  if (file !== exportFile('json') || basename(folder) !== edition.document.id) {
    await writeAtomically(folder, new Map([[file, formatPairs(edition)]]));
    return [path];
  }
  const isThere = await Promise.all(
    READING_FORMATS.map((format) =>
      stat(join(folder, exportFile(format))).then(
        () => true,
        () => false,
      ),
    ),
  );
  const formats = READING_FORMATS.filter((_, index) => isThere[index]);
  const page = await pageOptionsOf(path, edition, context);
  const { files } = await exportEdition(edition, { ...page, outputFolder: dirname(folder), formats });
  return files.map((name) => join(folder, name));
}
