/** @module What was reviewed goes into the translation memory. */
import type { MergeOutcome } from '../../formats/interchange/merge-file.js';
import { openMemory, unitsOfEdition, type AddResult } from '../../memory/index.js';
import type { Edition } from '../../model/index.js';

/**
 * Adds the sentences of the pairs that the import changed or confirmed, with their neighbours and the reviser's notes.
 * @throws DuizhaoError `MEMORY_...`
 */
export function rememberReviewed(
  path: string,
  edition: Edition,
  outcomes: readonly MergeOutcome[],
  author: string | undefined,
): AddResult {
  const taken = new Map(outcomes.filter(({ isTaken }) => isTaken).map(({ id, notes }) => [id, notes]));
  const { units } = unitsOfEdition(edition, { changedAt: new Date().toISOString(), author });
  const reviewed = units.flatMap((unit) => {
    const notes = taken.get(unit.unitId ?? '');
    if (notes === undefined) return [];
    return [notes.length === 0 ? unit : { ...unit, note: notes.join('\n') }];
  });
  const memory = openMemory(path);
  try {
    return memory.add(reviewed);
  } finally {
    memory.close();
  }
}
