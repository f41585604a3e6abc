/** @module A unit of the translation memory: Chinese and English that belong together, and what is known of them. */

/** How far a unit has come; a later state is never overwritten by an earlier one. */
export const MEMORY_STATES = ['draft', 'translated', 'reviewed', 'final'] as const;

export type MemoryState = (typeof MEMORY_STATES)[number];

export const MEMORY_ORIGINS = ['human', 'engine', 'import'] as const;

/** Who made the English. `import`: it came in a file that does not say. */
export interface MemoryOrigin {
  readonly kind: (typeof MEMORY_ORIGINS)[number];
  readonly engine?: string;
}

export interface MemoryUnit {
  /** 32 hexadecimal digits that follow from Chinese, English, document and context: the same in every memory. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The Chinese before it in its document; absent at the beginning, and where it is not known. */
  readonly previous?: string;
  /** The Chinese after it. */
  readonly next?: string;
  readonly origin: MemoryOrigin;
  readonly state: MemoryState;
  readonly author?: string;
  /** ISO 8601, UTC, to the second: `2026-11-26T09:30:00Z`. */
  readonly changedAt: string;
  readonly documentId?: string;
  readonly documentTitle?: string;
  /** With `documentId` the link to its pair: `<documentId>#<unitId>`. */
  readonly unitId?: string;
  readonly year?: number;
  /** The site or body that published the document. */
  readonly site?: string;
  readonly documentType?: string;
  /** The language data that the English was made with. */
  readonly glossaryVersion?: string;
  readonly note?: string;
}

/** What is given to a memory, which finds the id itself. */
export type MemoryUnitInput = Omit<MemoryUnit, 'id'>;
