/** @module English that the memory and the engine have for a unit. */
import { existsSync } from 'node:fs';
import { openMemory, type MemoryMatch, type TranslationMemory } from '../../memory/index.js';
import { DuizhaoError, type Edition, type TranslationUnit } from '../../model/index.js';
import { segmentBlock } from '../../stages/segment/index.js';
import type { Suggestion } from '../api/units.js';
import type { ReviewServices } from '../services.js';

/** Of a sentence; below it the differences are longer than the text. */
const FLOOR = 0.6;
const MOST_OF_A_SENTENCE = 3;

/** The engine's version first, then the memory's, the most similar first; each English once. */
export async function suggest(
  edition: Edition,
  unit: TranslationUnit,
  services: Pick<ReviewServices, 'memory' | 'draft'>,
): Promise<readonly Suggestion[]> {
  const found = [await draftBy(undefined, edition, unit, services), ...fromMemory(unit, services.memory)];
  const seen = new Set<string>();
  return found.filter((suggestion) => {
    if (suggestion.target === '' || seen.has(suggestion.target)) return false;
    seen.add(suggestion.target);
    return true;
  });
}

/**
 * What an engine makes of the unit.
 * @throws DuizhaoError `ENGINE_…`, `DRAFT_FAILED` where the engine gave no acceptable answer.
 */
export async function draftBy(
  engine: string | undefined,
  edition: Edition,
  unit: TranslationUnit,
  { draft }: Pick<ReviewServices, 'draft'>,
): Promise<Suggestion> {
  const { target, origin, source } = await draft(edition, unit, engine);
  if (origin.failure !== undefined) throw draftFailed(origin.engine ?? engine ?? '', origin.failure);
  return { kind: 'engine', source, target, score: origin.score, difference: [], from: origin.engine ?? '' };
}

const draftFailed = (engine: string, reason: string): DuizhaoError =>
  new DuizhaoError({
    code: 'DRAFT_FAILED',
    kind: 'engine',
    message: `${engine} has no acceptable answer for this paragraph (${reason}).`,
    cure: 'Ask again, or take another version.',
    isRetryable: true,
  });

function fromMemory(unit: TranslationUnit, path: string | undefined): readonly Suggestion[] {
  if (path === undefined || !existsSync(path)) return [];
  const memory = openMemory(path, { readOnly: true });
  try {
    // Not the unit's own segments: what was run together is found sentence by sentence all the same.
    const sentences = segmentBlock({ id: unit.blockId, text: unit.source }).filter(
      ({ text }) => text.trim() !== '',
    );
    const whole = sentences.length > 1 ? matchesOf(memory, unit.source, undefined) : [];
    const parts = sentences.flatMap(({ id, text }) =>
      matchesOf(memory, text, sentences.length > 1 ? id : undefined),
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
