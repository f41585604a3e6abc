/** @module A learned correction of a cost: one line of glossary/weights/*.tsv. */

/**
 * What a weight corrects: a rule anywhere, a rule whose phrase opens (or closes) its clause, a word of the lexicon,
 * an official term.
 */
export const WEIGHT_KINDS = ['rule', 'opening', 'closing', 'word', 'term'] as const;

export type WeightKind = (typeof WEIGHT_KINDS)[number];

export interface Weight {
  readonly kind: WeightKind;
  /** Category and symbols of a rule, part of speech with frame and Chinese of a word, domain and Chinese of a term. */
  readonly key: string;
  /** Added to the cost; its unit is that of rule costs. */
  readonly cost: number;
}

/** Weights by kind and key. */
export class WeightTable {
  private readonly costs = new Map<string, number>();

  constructor(weights: readonly Weight[] = []) {
    for (const { kind, key, cost } of weights) this.costs.set(`${kind}\t${key}`, cost);
  }

  /** 0 where nothing was learned. */
  of(kind: WeightKind, key: string): number {
    return this.costs.get(`${kind}\t${key}`) ?? 0;
  }

  get size(): number {
    return this.costs.size;
  }
}
