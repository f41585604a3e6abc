/** @module The suppressions of a project: the file that is named, or the one in the folder where the program is called. */
import { readFile } from 'node:fs/promises';
import { DuizhaoError } from '../../model/index.js';
import { systemCodeOf } from '../../stages/output-error.js';
import { parseSuppressions, type Suppression } from '../../stages/check/index.js';

export const DEFAULT_SUPPRESSIONS = 'suppressions.csv';

/** @throws DuizhaoError `SUPPRESSIONS_UNREADABLE` for a named file that is not there, `SUPPRESSIONS_INVALID`. */
export async function findSuppressions(named: string | undefined): Promise<readonly Suppression[]> {
  const file = named ?? DEFAULT_SUPPRESSIONS;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (named === undefined && systemCodeOf(cause) === 'ENOENT') return undefined;
    throw new DuizhaoError({
      code: 'SUPPRESSIONS_UNREADABLE',
      kind: 'usage',
      message: `${file} cannot be read.`,
      cure: 'Check the path given with --suppressions.',
      cause,
    });
  });
  return text === undefined ? [] : parseSuppressions(text, file);
}
