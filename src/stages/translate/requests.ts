/** @module What an engine is asked for each block of a document. */
import type { EngineContext, EngineExample, EngineRequest } from '../../engines/engine.js';
import type { EditionStyle } from '../../engines/edition-style.js';
import type { Block, Segment, SegmentMatch, TermAnnotation, TranslationUnit } from '../../model/index.js';
import { issuerNames } from './issuer-names.js';
import { documentMentions } from './mentions.js';
import { reportYear, sectionMoods } from './section-mood.js';

/** A sentence from the memory. */
export interface SentenceMatch {
  readonly target: string;
  readonly match: SegmentMatch;
}

export interface TranslateInput {
  readonly documentId: string;
  readonly title: string;
  /** As the metadata have it. */
  readonly issuer?: string | undefined;
  readonly style?: Partial<EditionStyle> | undefined;
  readonly blocks: readonly Block[];
  /** By block id, in the order of the text. */
  readonly segments: ReadonlyMap<string, readonly Segment[]>;
  /** By block id. */
  readonly terms: ReadonlyMap<string, readonly TermAnnotation[]>;
  /** By block id: units that no engine need be asked for. */
  readonly settled?: ReadonlyMap<string, TranslationUnit> | undefined;
  /** By segment id: sentences of other blocks that the memory has; they take the place of the engine's. */
  readonly matched?: ReadonlyMap<string, SentenceMatch> | undefined;
  /** By block id: pairs from the memory that are like the block. */
  readonly examples?: ReadonlyMap<string, readonly EngineExample[]> | undefined;
}

/** One request for each block, in order. */
export function toRequests(input: TranslateInput): EngineRequest[] {
  const { blocks } = input;
  const moods = sectionMoods(blocks, input.title);
  const mentions = documentMentions(blocks, input.terms);
  return blocks.map((block, index) => {
    const [previous, next] = [blocks[index - 1]?.text, blocks[index + 1]?.text];
    const examples = input.examples?.get(block.id);
    return {
      id: block.id,
      kind: block.kind,
      level: block.level,
      ...(block.numbering ? { numbering: block.numbering } : {}),
      mood: moods[index] ?? 'done',
      segments: input.segments.get(block.id) ?? [],
      terms: input.terms.get(block.id) ?? [],
      ...mentions[index],
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
      ...(examples ? { examples } : {}),
    };
  });
}

/** Batches of at most so many segments as the engine takes; a block is never divided. */
export function toBatches(requests: readonly EngineRequest[], maximum: number): EngineRequest[][] {
  const batches: EngineRequest[][] = [];
  let size = Infinity;
  for (const request of requests) {
    if (size + request.segments.length > maximum) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(request);
    size += request.segments.length;
  }
  return batches;
}

export function contextOf({ documentId, title, issuer, style, blocks }: TranslateInput): EngineContext {
  const year = reportYear(title);
  const issuers = issuerNames(title, issuer, blocks);
  return {
    documentId,
    title,
    ...(year ? { year } : {}),
    ...(issuers.length > 0 ? { issuers } : {}),
    ...(style ? { style } : {}),
  };
}
