/** @module The contract of every translation engine. Adapters live one folder each beside this file. */
import type { Abbreviation } from '../language/zh/index.js';
import type {
  BlockKind,
  DuizhaoError,
  Numbering,
  RenderedName,
  Segment,
  TermAnnotation,
} from '../model/index.js';
import type { EditionStyle } from './edition-style.js';

/**
 * What a stretch of the report is about; it decides tense and mood, because the Chinese verb does not:
 * `done` is reported (past), `problems` are stated (present), `plans` are intended (will), `rules` bind (shall).
 */
export type SectionMood = 'done' | 'problems' | 'plans' | 'rules' | 'statement';

/** A pair from the translation memory that is like the block, as an example of wording. */
export interface EngineExample {
  readonly source: string;
  readonly target: string;
  /** 0 to 1. */
  readonly score: number;
}

/** What an earlier try gave for a block, and what the checks found in it. */
export interface EarlierTry {
  readonly target: string;
  /** English sentences. */
  readonly findings: readonly string[];
}

/** One block to translate. */
export interface EngineRequest {
  /** The translation unit's id. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly level: number;
  readonly numbering?: Numbering;
  readonly mood: SectionMood;
  /** The sentences of the block, in order; their texts joined are the block's text. */
  readonly segments: readonly Segment[];
  /** The official terms found in the block; offsets count from the start of the block. */
  readonly terms: readonly TermAnnotation[];
  /** The Chinese of those terms of the block that the document has named before; never of headings. */
  readonly named?: readonly string[];
  /** What the document has defined by the end of this block: （以下简称《纲要》）. */
  readonly abbreviations?: readonly Abbreviation[];
  /** The Chinese of the blocks before and after, for the sense; they are not to be translated. */
  readonly previous?: string;
  readonly next?: string;
  /** The most alike first. */
  readonly examples?: readonly EngineExample[];
  /** Only for engines that accept findings, when a reply is sent back. */
  readonly earlier?: EarlierTry;
}

/** What holds for the whole document. */
export interface EngineContext {
  readonly documentId: string;
  readonly title: string;
  /** The year the report is about, where it is known: completes 11月2日. */
  readonly year?: number;
  /** What may be the Chinese name of the issuer, the most telling first: 青溪镇, 我镇. */
  readonly issuers?: readonly string[];
  /** What is not chosen is as `DEFAULT_STYLE` has it. */
  readonly style?: Partial<EditionStyle>;
  /** Names of the batch that earlier batches of the document have rendered. */
  readonly names?: readonly RenderedName[];
  readonly signal?: AbortSignal | undefined;
}

/** The answer for one block: every segment of the request, by id and in order. */
export interface EngineResult {
  readonly id: string;
  readonly segments: readonly {
    readonly id: string;
    readonly target: string;
    /** 0 to 1, the engine's own estimate for the sentence, where it has one. */
    readonly confidence?: number;
  }[];
  /** The terms of the request as this result spells them, where it spells them otherwise. */
  readonly terms?: readonly TermAnnotation[];
  /** 0 to 1, the engine's own estimate for the block. */
  readonly confidence: number;
  /** Stretches of Chinese that only a last resort could render; a reviser looks there first. */
  readonly uncertain: readonly string[];
  /** Names of the block that are no terms of the request, as this result renders them. */
  readonly names?: readonly RenderedName[];
}

/** What a call used; an engine tells what its service counts. */
export interface EngineUsage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** Chinese characters that the service bills. */
  readonly characters?: number;
  /** Absent where no price is known. */
  readonly cost?: { readonly amount: number; readonly currency: string };
}

export interface EngineReply {
  readonly results: readonly EngineResult[];
  /** Absent where nothing is counted. */
  readonly usage?: EngineUsage;
  /**
   * Why the results do not answer the batch, where the engine knows better than the ids tell: `ENGINE_REFUSED` or
   * `ENGINE_REPLY_MISMATCH`. Returned rather than thrown, as such a reply is paid for too.
   */
  readonly fault?: DuizhaoError;
}

export interface EngineCapabilities {
  /** Works with no network and no key. */
  readonly offline: boolean;
  /** The same request always gives the same result. */
  readonly deterministic: boolean;
  /** Most segments one call takes. */
  readonly maximumBatch: number;
  /** Answers better when it is told what was wrong with an earlier try. */
  readonly acceptsFindings: boolean;
  /** Tells how it rendered names, so that later batches can be held to them; batches of a document go in order. */
  readonly reportsNames: boolean;
}

/** Callers use `translateBatch`, which verifies the reply; `doTranslate` is the raw adapter. */
export interface Engine {
  readonly id: string;
  readonly specificationVersion: 1;
  readonly capabilities: EngineCapabilities;
  /** What the answer depends on besides request and context: model, prompt, options. Part of the key that results are kept by. */
  readonly fingerprint: string;
  /** As `fingerprint`, for engines whose language data may change: covers just what can touch this request. */
  fingerprintOf?(request: EngineRequest, context: EngineContext): string;
  /**
   * @throws DuizhaoError `ENGINE_…`, which says whether trying again can help; with `retryAfter` where the service asked
   * for a pause.
   */
  doTranslate(batch: readonly EngineRequest[], context: EngineContext): Promise<EngineReply>;
  /** The most a call can use, told before it is made; absent where nothing is counted. */
  estimate?(batch: readonly EngineRequest[], context: EngineContext): EngineUsage;
}
