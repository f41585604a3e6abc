/** @module What the memory has for each sentence of a block. */
import type { EngineExample } from '../../engines/engine.js';
import type { MemoryMatch, TranslationMemory } from '../../memory/index.js';
import type { MemoryState, SegmentMatch } from '../../model/index.js';

/** A sentence with what stands before and after it in the document. */
export interface SentenceInPlace {
  readonly id: string;
  readonly text: string;
  readonly previous?: string;
  readonly next?: string;
}

export interface MatchedSentence {
  readonly target: string;
  readonly match: SegmentMatch;
}

export interface SentenceMatches {
  /** English that can stand; absent where there is none. */
  readonly matched?: MatchedSentence;
  /** Similar pairs, the most alike first. */
  readonly examples: readonly EngineExample[];
}

/** Makes a similar unit's English say what the Chinese says; `isComplete` when nothing else differs. */
export type Repair = (
  source: string,
  match: MemoryMatch,
) => {
  readonly target: string;
  readonly repairs: NonNullable<SegmentMatch['repairs']>;
  readonly isComplete: boolean;
};

export interface MemorySearch {
  readonly memory: TranslationMemory;
  readonly repair: Repair;
}

/** Drafts are an engine's: it can do as well again, and by newer rules. */
const WORTH_TAKING: ReadonlySet<MemoryState> = new Set(['translated', 'reviewed', 'final']);

const EXAMPLES = 3;
const FLOOR = 0.75;

const linkOf = ({ unit }: MemoryMatch): { readonly link?: string } =>
  unit.documentId !== undefined && unit.unitId !== undefined
    ? { link: `${unit.documentId}#${unit.unitId}` }
    : {};

const isWorth = ({ unit }: MemoryMatch): boolean => WORTH_TAKING.has(unit.state);

function exactMatch({ text, previous, next }: SentenceInPlace, memory: TranslationMemory) {
  const context = {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
  const best = memory.exact(text, context).find(isWorth);
  if (!best || best.kind === 'fuzzy') return undefined;
  return { target: best.unit.target, match: { kind: best.kind, score: 1, ...linkOf(best) } };
}

/** The first similar unit whose every difference could be repaired. */
function repairedMatch(
  text: string,
  matches: readonly MemoryMatch[],
  repair: Repair,
): MatchedSentence | undefined {
  for (const match of matches) {
    const { target, repairs, isComplete } = repair(text, match);
    if (isComplete)
      return { target, match: { kind: 'repaired', score: match.score, repairs, ...linkOf(match) } };
  }
  return undefined;
}

export function matchSentence(sentence: SentenceInPlace, { memory, repair }: MemorySearch): SentenceMatches {
  if (sentence.text.trim() === '') return { examples: [] };
  const exact = exactMatch(sentence, memory);
  if (exact) return { matched: exact, examples: [] };
  const similar = memory.fuzzy(sentence.text, { floor: FLOOR }).filter(isWorth);
  const matched = repairedMatch(sentence.text, similar, repair);
  const examples = similar.slice(0, EXAMPLES).map(({ unit, score }) => ({
    source: unit.source,
    target: unit.target,
    score,
  }));
  return { ...(matched ? { matched } : {}), examples: matched ? [] : examples };
}
