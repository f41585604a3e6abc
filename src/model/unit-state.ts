/** @module What the states of a unit mean. */
import type { TranslationUnit } from './translation-unit.js';

/** A person has read it and let it stand. */
export const isReviewed = ({ state }: Pick<TranslationUnit, 'state'>): boolean =>
  state === 'reviewed' || state === 'final';
