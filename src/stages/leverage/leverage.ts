/** @module What is there already for a document: what a person has settled before, and what the memory holds. */
import type { EngineExample } from '../../engines/engine.js';
import type {
  Block,
  Origin,
  Segment,
  SegmentPair,
  TermAnnotation,
  TranslationUnit,
  UnitReview,
} from '../../model/index.js';
import {
  matchSentence,
  type MatchedSentence,
  type MemorySearch,
  type SentenceInPlace,
} from './match-sentences.js';

export interface LeverageInput {
  readonly blocks: readonly Block[];
  /** By block id, in the order of the text. */
  readonly segments: ReadonlyMap<string, readonly Segment[]>;
  /** By block id. */
  readonly terms: ReadonlyMap<string, readonly TermAnnotation[]>;
  /** The pairs of the document's earlier edition. */
  readonly earlier: readonly TranslationUnit[];
  /** @default none */
  readonly search?: MemorySearch | undefined;
}

export interface Leverage {
  /** By block id: units that need no engine. */
  readonly units: ReadonlyMap<string, TranslationUnit>;
  /** By segment id: sentences from the memory in blocks that an engine is asked for all the same. */
  readonly sentences: ReadonlyMap<string, MatchedSentence>;
  /** By block id: similar pairs, the most alike first. */
  readonly examples: ReadonlyMap<string, readonly EngineExample[]>;
  /** By segment id: how alike the most similar unit is, where none could stand. */
  readonly similar: ReadonlyMap<string, number>;
  /** By block id: what persons said of pairs that are translated anew. */
  readonly reviews: ReadonlyMap<string, UnitReview>;
}

const SETTLED: ReadonlySet<TranslationUnit['state']> = new Set(['reviewed', 'final']);

/** Reviewed, or written by a person who has not finished yet. */
const isOfPerson = ({ state, origin, target }: TranslationUnit): boolean =>
  SETTLED.has(state) || (origin.kind === 'human' && target.trim() !== '');

/** What a unit has of its block. */
function placeOf({ kind, level, numbering, cell, href }: Block) {
  return {
    kind,
    level,
    ...(numbering ? { numbering } : {}),
    ...(cell ? { cell } : {}),
    ...(href === undefined ? {} : { href }),
  };
}

/** The unit as the document has it now: its place may have changed, its English is kept. */
function inPlace(unit: TranslationUnit, block: Block, terms: readonly TermAnnotation[]): TranslationUnit {
  const { cell: _cell, href: _href, numbering: _numbering, ...rest } = unit;
  return { ...rest, ...placeOf(block), terms, issues: [] };
}

function originOf(matches: readonly MatchedSentence[]): Origin {
  const isExact = matches.every(({ match }) => match.kind !== 'repaired');
  const score = Math.min(...matches.map(({ match }) => match.score));
  return { kind: isExact ? 'memory-exact' : 'memory-fuzzy', score };
}

/** A block of which the memory has every sentence. */
function unitOf(
  block: Block,
  segments: readonly SegmentPair[],
  matches: readonly MatchedSentence[],
  terms: readonly TermAnnotation[],
): TranslationUnit {
  return {
    id: block.id,
    blockId: block.id,
    ...placeOf(block),
    source: block.text,
    target: segments
      .map(({ target }) => target)
      .filter(Boolean)
      .join(' '),
    segments,
    terms,
    origin: originOf(matches),
    state: 'translated',
    issues: [],
  };
}

/** Every sentence with its neighbours, across blocks. */
function sentencesInPlace({ blocks, segments }: LeverageInput): ReadonlyMap<string, SentenceInPlace> {
  const all = blocks.flatMap(({ id }) => segments.get(id) ?? []);
  return new Map(
    all.map(({ id, text }, index) => {
      const [previous, next] = [all[index - 1]?.text, all[index + 1]?.text];
      const around = {
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      };
      return [id, { id, text, ...around }];
    }),
  );
}

class DocumentLeverage implements Leverage {
  readonly units = new Map<string, TranslationUnit>();
  readonly sentences = new Map<string, MatchedSentence>();
  readonly examples = new Map<string, readonly EngineExample[]>();
  readonly similar = new Map<string, number>();
  readonly reviews = new Map<string, UnitReview>();

  settle({ blocks, terms, earlier }: LeverageInput): void {
    const known = new Map(earlier.map((unit) => [unit.id, unit]));
    for (const block of blocks) {
      const unit = known.get(block.id);
      if (unit?.source !== block.text) continue;
      if (isOfPerson(unit)) this.units.set(block.id, inPlace(unit, block, terms.get(block.id) ?? []));
      else if (unit.review !== undefined) this.reviews.set(block.id, unit.review);
    }
  }

  search(
    block: Block,
    sentences: readonly SentenceInPlace[],
    search: MemorySearch,
    terms: readonly TermAnnotation[],
  ): void {
    const found = sentences.map((sentence) => ({ sentence, ...matchSentence(sentence, search) }));
    const matches = found.flatMap(({ matched }) => matched ?? []);
    for (const { sentence, examples } of found)
      if (examples[0]) this.similar.set(sentence.id, examples[0].score);
    const examples = found
      .flatMap((each) => each.examples)
      .toSorted((left, right) => right.score - left.score);
    if (examples.length > 0) this.examples.set(block.id, examples);
    const isWhole = found.every(
      ({ sentence, matched }) => matched !== undefined || sentence.text.trim() === '',
    );
    if (isWhole && matches.length > 0) {
      const segments = found.map(({ sentence: { id, text }, matched }): SegmentPair => ({
        id,
        source: text,
        target: matched?.target ?? '',
        ...(matched ? { match: matched.match } : {}),
      }));
      this.units.set(block.id, unitOf(block, segments, matches, terms));
    } else {
      for (const { sentence, matched } of found) if (matched) this.sentences.set(sentence.id, matched);
    }
  }
}

/**
 * What a person has reviewed or written is never translated again while its Chinese stays the same, and what persons
 * said of a pair stays with it; what the memory has stands where it is exact, or could be made so; what is only similar goes to the engine as an example.
 */
export function leverageBlocks(input: LeverageInput): Leverage {
  const leverage = new DocumentLeverage();
  leverage.settle(input);
  if (!input.search) return leverage;
  const inPlaces = sentencesInPlace(input);
  for (const block of input.blocks) {
    if (leverage.units.has(block.id)) continue;
    const sentences = (input.segments.get(block.id) ?? []).flatMap(({ id }) => inPlaces.get(id) ?? []);
    leverage.search(block, sentences, input.search, input.terms.get(block.id) ?? []);
  }
  return leverage;
}
