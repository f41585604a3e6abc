/** @module The pages of a folder that have gold. */
import { readdir } from 'node:fs/promises';
import { DuizhaoError } from '../../model/index.js';

export const GOLD_ENDING = '.gold.json';

/**
 * The names, in order, of every `NAME.html` that has a `NAME.gold.json`.
 * @throws DuizhaoError `EVALUATION_WITHOUT_PAGES`
 */
export async function goldNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files
    .filter((file) => file.endsWith(GOLD_ENDING))
    .map((file) => file.slice(0, -GOLD_ENDING.length));
  if (names.length > 0) return names.toSorted();
  throw new DuizhaoError({
    code: 'EVALUATION_WITHOUT_PAGES',
    kind: 'input',
    message: `${folder} has no NAME${GOLD_ENDING}.`,
    cure: 'Name a folder that holds pages with their gold.',
  });
}
