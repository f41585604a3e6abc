/** @module The edition of a document that an earlier run has written, with what people made of it since. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readPairs } from '../../formats/json/index.js';
import type { TranslationUnit } from '../../model/index.js';

/**
 * The pairs of `<folder>/<id>/pairs.json`; none where there is no such file.
 * @throws DuizhaoError as `readPairs` does: a file that cannot be read may hold a person's work, so it is not replaced.
 */
export async function readEarlierPairs(folder: string, id: string): Promise<readonly TranslationUnit[]> {
  const path = join(folder, id, 'pairs.json');
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere ? (await readPairs(path)).pairs : [];
}
