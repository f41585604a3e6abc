/** @module What a person has accepted goes into the translation memory. */
import { openMemory, unitsOfEdition } from '../../memory/index.js';
import type { Edition } from '../../model/index.js';
import type { ReviewServices } from '../services.js';

/** Adds the sentences of one unit, with the person's comments as their note; nothing where no memory is used. */
export function rememberUnit(
  { memory: path, author }: Pick<ReviewServices, 'memory' | 'author'>,
  edition: Edition,
  unitId: string,
): void {
  if (path === undefined) return;
  const { units } = unitsOfEdition(edition, { changedAt: new Date().toISOString(), author });
  const comments = edition.pairs.find(({ id }) => id === unitId)?.review?.comments ?? [];
  const note = comments.map(({ text }) => text).join('\n');
  const memory = openMemory(path);
  try {
    memory.add(
      units.filter((each) => each.unitId === unitId).map((each) => (note === '' ? each : { ...each, note })),
    );
  } finally {
    memory.close();
  }
}
