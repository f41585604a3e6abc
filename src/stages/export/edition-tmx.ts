/** @module An edition as TMX: its sentences as the units of a memory, with the ids to bring them back by. */
import type { WriteOptions } from '../../formats/interchange/write-options.js';
import { formatTmx } from '../../formats/tmx/index.js';
import { openMemory, unitsOfEdition } from '../../memory/index.js';
import type { Edition } from '../../model/index.js';

/** Sentences without English are left out, as TMX has no place for them. */
export function editionTmx(edition: Edition, { version }: WriteOptions): string {
  const createdAt = new Date().toISOString();
  const memory = openMemory(':memory:');
  try {
    memory.add(unitsOfEdition(edition, { changedAt: createdAt, includesMatches: true }).units);
    return [...formatTmx(memory.units(), { version, createdAt })].join('');
  } finally {
    memory.close();
  }
}
