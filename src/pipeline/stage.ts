/** @module What a stage of the pipeline is: a named function with declared reads and writes. */
import type { DecodedInput } from '../stages/decode/index.js';
import type { AcquiredInput } from '../stages/acquire/index.js';
import type { Leverage } from '../stages/leverage/index.js';
import type {
  Edition,
  RenderedName,
  Segment,
  SourceDocument,
  TermAnnotation,
  TranslationUnit,
} from '../model/index.js';

/** Everything that is known of a document while it runs; each stage adds its part. */
export interface DocumentState {
  /** The path, URL or `-`, and the id chosen for the document. */
  readonly request: { readonly input: string; readonly id: string };
  readonly acquired: AcquiredInput;
  /** The further pages of an article that is on several. */
  readonly parts: readonly AcquiredInput[];
  readonly decoded: DecodedInput;
  readonly document: SourceDocument;
  /** By block id. */
  readonly segments: ReadonlyMap<string, readonly Segment[]>;
  /** By block id. */
  readonly terms: ReadonlyMap<string, readonly TermAnnotation[]>;
  /** By block id. */
  readonly leverage: Leverage;
  readonly units: readonly TranslationUnit[];
  /** Names that the glossary does not list, as the engine rendered them. */
  readonly names: readonly RenderedName[];
  /** Ids of the blocks that an engine was asked for in this run. */
  readonly asked: readonly string[];
  /** How many findings were suppressed. */
  readonly suppressed: number;
  readonly edition: Edition;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

export type StateKey = keyof DocumentState;

export interface Stage<Reads extends StateKey = StateKey, Writes extends StateKey = StateKey> {
  readonly name: string;
  readonly reads: readonly Reads[];
  readonly writes: readonly Writes[];
  run(state: Pick<DocumentState, Reads>): Promise<Pick<DocumentState, Writes>>;
}

/** A stage whose types the pipeline no longer needs to know: `proveOrder` has checked its reads. */
export interface AnyStage {
  readonly name: string;
  readonly reads: readonly StateKey[];
  readonly writes: readonly StateKey[];
  run(state: DocumentState): Promise<Partial<DocumentState>>;
}

/** Declares a stage; the compiler holds its function to what it declares. */
export function defineStage<Reads extends StateKey, Writes extends StateKey>(
  stage: Stage<Reads, Writes>,
): AnyStage {
  return { ...stage, run: (state) => stage.run(state) };
}
