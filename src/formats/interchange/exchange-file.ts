/** @module What a file that comes back from a translator says, whatever its format. */
import type { UnitState } from '../../model/index.js';

export interface ExchangeSentence {
  /** The id of a `SegmentPair`. */
  readonly id: string;
  readonly target: string;
}

/** One pair as the file has it. */
export interface ExchangeUnit {
  /** The id of a `TranslationUnit`. */
  readonly id: string;
  /** Undefined where the format does not keep the Chinese. */
  readonly source?: string;
  readonly target: string;
  /** Empty where the format keeps whole paragraphs only. */
  readonly sentences: readonly ExchangeSentence[];
  readonly state?: UnitState;
  /** `baseOf` the pair when it was exported. Undefined where the tool dropped it. */
  readonly base?: string;
  /** What the reviser wrote beside it. */
  readonly notes: readonly string[];
}

export interface ExchangeFile {
  /** The id of the document that it was exported from. */
  readonly documentId?: string;
  readonly units: readonly ExchangeUnit[];
}
