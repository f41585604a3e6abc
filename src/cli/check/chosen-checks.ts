/** @module The checks that a list on the command line names. */
import { DuizhaoError } from '../../model/index.js';
import { CHECK_NAMES, type CheckName } from '../../stages/check/index.js';

function parseNames(list: string): readonly CheckName[] {
  return list.split(',').map((text) => {
    const name = CHECK_NAMES.find((each) => each === text.trim());
    if (name) return name;
    throw new DuizhaoError({
      code: 'CHECK_UNKNOWN',
      kind: 'usage',
      message: `There is no check "${text.trim()}".`,
      cure: `Choose from: ${CHECK_NAMES.join(', ')}.`,
    });
  });
}

/**
 * Those named, or all, without those to be skipped.
 * @throws DuizhaoError `CHECK_UNKNOWN`
 */
export function chosenChecks(only: string | undefined, skipped: string | undefined): ReadonlySet<CheckName> {
  const chosen = new Set(only === undefined ? CHECK_NAMES : parseNames(only));
  for (const name of skipped === undefined ? [] : parseNames(skipped)) chosen.delete(name);
  return chosen;
}
