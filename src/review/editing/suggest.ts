/** @module English that the memory and the engine have for a unit. */
import { existsSync } from 'node:fs';
import { openMemory, type MemoryMatch, type TranslationMemory } from '../../memory/index.js';
import type { Edition, TranslationUnit } from '../../model/index.js';
import type { Suggestion } from '../api/units.js';
import type { ReviewServices } from '../services.js';

/** Of a sentence; below it the differences are longer than the text. */
const FLOOR = 0.6;
const MOST_OF_A_SENTENCE = 3;

/** The engine's version first, then the memory's, the most similar first; none that the unit has already. */
export async function suggest(
  edition: Edition,
  unit: TranslationUnit,
  services: Pick<ReviewServices, 'memory' | 'draft'>,
): Promise<readonly Suggestion[]> {
  const { target, origin } = await services.draft(edition, unit);
  const drafted: Suggestion = {
    kind: 'engine',
    source: unit.source,
    target,
    score: origin.score,
    difference: [],
    from: origin.engine ?? '',
  };
  const found = [drafted, ...fromMemory(unit, services.memory)];
  const seen = new Set([unit.target]);
  return found.filter((suggestion) => {
    if (suggestion.target === '' || seen.has(suggestion.target)) return false;
    seen.add(suggestion.target);
    return true;
  });
}

function fromMemory(unit: TranslationUnit, path: string | undefined): readonly Suggestion[] {
  if (path === undefined || !existsSync(path)) return [];
  const memory = openMemory(path, { readOnly: true });
  try {
    const sentences = unit.segments.filter(({ source }) => source.trim() !== '');
    const whole = sentences.length > 1 ? matchesOf(memory, unit.source, undefined) : [];
    const parts = sentences.flatMap(({ id, source }) =>
      matchesOf(memory, source, sentences.length > 1 ? id : undefined),
    );
    return [...whole, ...parts].toSorted((one, other) => other.score - one.score);
  } finally {
    memory.close();
  }
}

function matchesOf(
  memory: TranslationMemory,
  source: string,
  segment: string | undefined,
): readonly Suggestion[] {
  return memory
    .fuzzy(source.trim(), { floor: FLOOR, limit: MOST_OF_A_SENTENCE })
    .map((match) => toSuggestion(match, segment));
}

function toSuggestion(
  { unit, score, kind, explanation }: MemoryMatch,
  segment: string | undefined,
): Suggestion {
  return {
    kind,
    ...(segment === undefined ? {} : { segment }),
    source: unit.source,
    target: unit.target,
    score,
    difference: kind === 'fuzzy' ? explanation : [],
    from: unit.documentId ?? unit.origin.kind,
  };
}
