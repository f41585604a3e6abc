/** @module What a run would ask of which engine, and what it could cost, told without asking or writing. */
import type { Engine, EngineUsage } from '../engines/engine.js';
import type { SourceDocument } from '../model/index.js';
import { analyzeLeverage, type LeverageAnalysis } from '../stages/leverage/index.js';
import { remainingBatches, type ResultStore } from '../stages/translate/index.js';
import { readingStages } from './reading-stages.js';
import { runDocument } from './run-document.js';
import type { DocumentState } from './stage.js';
import { leverageStages, type TranslatingServices } from './translating-stages.js';
import type { ReadingServices } from './reading-stages.js';

export interface EngineEstimate {
  readonly engine: string;
  /** Blocks that it would be asked for; the others are settled, or its results for them are kept. */
  readonly blocks: number;
  readonly characters: number;
  /** At most; absent where nothing is counted. */
  readonly usage?: EngineUsage;
}

export interface DocumentEstimate {
  readonly input: string;
  readonly id: string;
  readonly blocks: number;
  readonly characters: number;
  /** Blocks that no engine is needed for. */
  readonly settled: number;
  /** Every sentence in the band of what is there for it. */
  readonly leverage: LeverageAnalysis;
  readonly engines: readonly EngineEstimate[];
}

export interface EstimateServices
  extends ReadingServices, Pick<TranslatingServices, 'termBase' | 'style' | 'earlierIn' | 'search'> {
  readonly engines: readonly Engine[];
  readonly results?: ResultStore | undefined;
}

const charactersOf = (blocks: SourceDocument['blocks']): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Sums what calls use; what one of them does not tell is not summed. */
function sumUsage(usages: readonly EngineUsage[]): EngineUsage {
  const sum = (of: (usage: EngineUsage) => number | undefined): number =>
    usages.reduce((total, usage) => total + (of(usage) ?? 0), 0);
  const currency = usages.find(({ cost }) => cost)?.cost?.currency;
  return {
    inputTokens: sum((usage) => usage.inputTokens),
    outputTokens: sum((usage) => usage.outputTokens),
    characters: sum((usage) => usage.characters),
    ...(currency === undefined ? {} : { cost: { amount: sum((usage) => usage.cost?.amount), currency } }),
  };
}

function estimateEngine(state: DocumentState, engine: Engine, services: EstimateServices): EngineEstimate {
  const { document, segments, terms, leverage } = state;
  const { id, title, metadata, blocks } = document;
  const about = { documentId: id, title, issuer: metadata.issuer, style: services.style };
  const { units: settled, sentences: matched, examples } = leverage;
  const input = { ...about, blocks, segments, terms, settled, matched, examples };
  const { batches, context } = remainingBatches(input, engine, services.results);
  const asked = new Set(batches.flat().map((request) => request.id));
  const usages = batches.flatMap((batch) => engine.estimate?.(batch, context) ?? []);
  return {
    engine: engine.id,
    blocks: asked.size,
    characters: charactersOf(blocks.filter((block) => asked.has(block.id))),
    ...(usages.length > 0 ? { usage: sumUsage(usages) } : {}),
  };
}

/**
 * Reads a document and says what would be asked for it.
 * @throws what reading throws.
 */
export async function estimateDocument(
  request: DocumentState['request'],
  services: EstimateServices,
): Promise<DocumentEstimate> {
  const run = await runDocument(request, [...readingStages(services), ...leverageStages(services)]);
  if (!('state' in run)) throw new Error('no stage stops an estimate');
  const { document, leverage, segments } = run.state;
  return {
    input: request.input,
    id: document.id,
    blocks: document.blocks.length,
    characters: charactersOf(document.blocks),
    settled: leverage.units.size,
    leverage: analyzeLeverage({ blocks: document.blocks, segments }, leverage),
    engines: services.engines.map((engine) => estimateEngine(run.state, engine, services)),
  };
}
