/** @module A sentence or paragraph with its English, as terms are harvested from. */

export interface HarvestPair {
  /** The document it is of; empty where that is not known. */
  readonly document: string;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}
