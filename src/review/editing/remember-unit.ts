/** @module What a person has accepted goes into the translation memory, and out of it when it is taken back. */
import { existsSync } from 'node:fs';
import { openMemory, unitsOfEdition } from '../../memory/index.js';
import type { Edition, MemoryUnitInput } from '../../model/index.js';
import type { ReviewServices } from '../services.js';

/** Of one sentence, over all documents. */
const MOST_VERSIONS = 500;

type Memory = Pick<ReviewServices, 'memory' | 'author'>;

const unitsOf = (edition: Edition, unitId: string, author: string | undefined): readonly MemoryUnitInput[] =>
  unitsOfEdition(edition, { changedAt: new Date().toISOString(), author }).units.filter(
    (unit) => unit.unitId === unitId,
  );

/** Adds the sentences of one unit, with the person's comments as their note; nothing where no memory is used. */
export function rememberUnit({ memory: path, author }: Memory, edition: Edition, unitId: string): void {
  if (path === undefined) return;
  const comments = edition.pairs.find(({ id }) => id === unitId)?.review?.comments ?? [];
  const note = comments.map(({ text }) => text).join('\n');
  const memory = openMemory(path);
  try {
    memory.add(unitsOf(edition, unitId, author).map((each) => (note === '' ? each : { ...each, note })));
  } finally {
    memory.close();
  }
}

/** Takes the sentences of one unit out, as its document has given them. */
export function forgetUnit({ memory: path, author }: Memory, edition: Edition, unitId: string): void {
  if (path === undefined || !existsSync(path)) return;
  const memory = openMemory(path);
  try {
    const ids = unitsOf(edition, unitId, author).flatMap(({ source, target, documentId }) =>
      memory
        .exact(source, { limit: MOST_VERSIONS })
        .filter(({ unit }) => unit.documentId === documentId && unit.unitId === unitId)
        .filter(({ unit }) => unit.target === target)
        .map(({ unit }) => unit.id),
    );
    memory.remove(ids);
  } finally {
    memory.close();
  }
}
