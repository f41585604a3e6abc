/** @module What a phrase is told when it becomes words: tense, and whom its verb agrees with. */
import type { GrammaticalNumber } from './nodes.js';

export type Tense = 'past' | 'present' | 'future' | 'shall';

export interface RealiseContext {
  readonly tense: Tense;
  /** The number of the subject, for agreement. `we` is plural. */
  readonly agreement: GrammaticalNumber;
}

/** Inside a phrase that is not the main predicate, verbs state what holds. */
export const inPresent = (agreement: GrammaticalNumber): RealiseContext => ({ tense: 'present', agreement });
