/** @module Stage `translate`: asks an engine for every block; makes one translation unit of each. */
import type { EditionStyle } from '../../engines/edition-style.js';
import type { Engine, EngineContext, EngineRequest, EngineResult } from '../../engines/engine.js';
import { translateBatch } from '../../engines/translate-batch.js';
import type { Block, Segment, SegmentPair, TermAnnotation, TranslationUnit } from '../../model/index.js';
import { issuerNames } from './issuer-names.js';
import { documentMentions } from './mentions.js';
import { reportYear, sectionMoods } from './section-mood.js';

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
}

function toRequests(input: TranslateInput): EngineRequest[] {
  const moods = sectionMoods(input.blocks, input.title);
  const mentions = documentMentions(input.blocks, input.terms);
  return input.blocks.map((block, index) => ({
    id: block.id,
    kind: block.kind,
    level: block.level,
    ...(block.numbering ? { numbering: block.numbering } : {}),
    mood: moods[index] ?? 'done',
    segments: input.segments.get(block.id) ?? [],
    terms: input.terms.get(block.id) ?? [],
    ...mentions[index],
  }));
}

function toUnit(block: Block, request: EngineRequest, result: EngineResult, engine: Engine): TranslationUnit {
  const segments = request.segments.map((segment, index): SegmentPair => {
    const { target = '', confidence } = result.segments[index] ?? {};
    const { id, text: source } = segment;
    return { id, source, target, ...(confidence === undefined ? {} : { confidence }) };
  });
  const target = segments
    .map((segment) => segment.target)
    .filter(Boolean)
    .join(' ');
  const explain = result.uncertain.join(' ');
  return {
    id: block.id,
    blockId: block.id,
    kind: block.kind,
    level: block.level,
    ...(block.numbering ? { numbering: block.numbering } : {}),
    ...(block.cell ? { cell: block.cell } : {}),
    ...(block.href === undefined ? {} : { href: block.href }),
    source: block.text,
    target,
    segments,
    terms: result.terms ?? request.terms,
    origin: { kind: 'engine', engine: engine.id, score: result.confidence, ...(explain ? { explain } : {}) },
    state: target === '' ? 'initial' : 'translated',
    issues: [],
  };
}

/** Batches of at most so many segments as the engine takes; a block is never divided. */
function toBatches(requests: readonly EngineRequest[], maximum: number): EngineRequest[][] {
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

function contextOf({ documentId, title, issuer, style, blocks }: TranslateInput): EngineContext {
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

/**
 * One translation unit for each block, in the order of the blocks.
 * @throws DuizhaoError `ENGINE_REPLY_MISMATCH`, and what the engine throws.
 */
export async function translateBlocks(input: TranslateInput, engine: Engine): Promise<TranslationUnit[]> {
  const context = contextOf(input);
  const units: TranslationUnit[] = [];
  for (const batch of toBatches(toRequests(input), engine.capabilities.maximumBatch)) {
    const results = await translateBatch(engine, batch, context);
    batch.forEach((request, index) => {
      const block = input.blocks[units.length];
      const result = results[index];
      if (block && result) units.push(toUnit(block, request, result, engine));
    });
  }
  return units;
}
