/** @module The pair: a block of Chinese with its English, sentence by sentence. */
import type { BlockKind, Numbering, TableCell } from './block.js';
import type { Issue } from './issue.js';

/** XLIFF's states of a segment. */
export type UnitState = 'initial' | 'translated' | 'reviewed' | 'final';

/** A glossary term in running text. Offsets are UTF-16 units into the block text as published. */
export interface TermAnnotation {
  readonly start: number;
  readonly end: number;
  readonly zh: string;
  /** The preferred rendering. */
  readonly en: string;
  /** `<domain>/<zh>`: names the glossary entry. */
  readonly termId: string;
  readonly domain: string;
  readonly authority: string;
  /** Renderings that a check accepts, the preferred one first. */
  readonly accepted: readonly string[];
  readonly forbidden: readonly string[];
  /** The form of later mentions, where the term has one. */
  readonly short?: string;
  /** Terms inside this one. */
  readonly nested: readonly TermAnnotation[];
}

/** Where the memory has a sentence, and what had to be changed in it. */
export interface SegmentMatch {
  /** `repaired`: the Chinese differed in figures, dates or terms only, and the English was changed accordingly. */
  readonly kind: 'in-context' | 'exact' | 'repaired';
  /** 0 to 1, of the Chinese before repair. */
  readonly score: number;
  /** `<documentId>#<unitId>` of the pair it comes from, where that is known. */
  readonly link?: string;
  readonly repairs?: readonly {
    readonly kind: 'number' | 'date' | 'term';
    readonly from: string;
    readonly to: string;
  }[];
}

/** A sentence pair inside a unit. */
export interface SegmentPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** 0 to 1: the engine's own estimate of the sentence. */
  readonly confidence?: number;
  /** Only where the English is from the memory. */
  readonly match?: SegmentMatch;
}

/** Where a translation came from. */
export interface Origin {
  readonly kind: 'memory-exact' | 'memory-fuzzy' | 'engine' | 'human';
  readonly engine?: string;
  /** The person, where they said who they are. */
  readonly author?: string;
  /** 0 to 1: the engine's confidence, sentences weighed by their length, or the match score. */
  readonly score: number;
  readonly explain?: string;
  /** The code of the error that left the unit without English. */
  readonly failure?: string;
  /** The engine that was asked first; `engine` is the fallback that answered better. */
  readonly insteadOf?: string;
}

/** What persons said of a unit while they revised it. */
export interface UnitReview {
  /** To be looked at again. */
  readonly flagged?: boolean;
  readonly comments?: readonly {
    readonly author?: string;
    /** ISO 8601. */
    readonly time: string;
    readonly text: string;
  }[];
}

/** A paragraph pair. Joining the segments' sources gives `source` exactly. */
export interface TranslationUnit {
  readonly id: string;
  readonly blockId: string;
  readonly kind: BlockKind;
  readonly level: number;
  readonly numbering?: Numbering;
  readonly cell?: TableCell;
  /** Of an attachment: its file; of a caption: the image above it. As the page has it. */
  readonly href?: string;
  readonly source: string;
  readonly target: string;
  readonly segments: readonly SegmentPair[];
  readonly terms: readonly TermAnnotation[];
  readonly origin: Origin;
  readonly state: UnitState;
  readonly issues: readonly Issue[];
  readonly review?: UnitReview;
}
