/** @module What became of a pair since it was exported: on our side, on the reviser's, on both. */
import type { TranslationUnit, UnitState } from '../../model/index.js';
import { baseOf } from './base-of.js';
import type { ExchangeUnit } from './exchange-file.js';

/**
 * - `changed`: the reviser wrote other English.
 * - `confirmed`: the reviser marked it as reviewed as it stands.
 * - `same`: nothing new.
 * - `ours-newer`: changed here since the export, and not by the reviser.
 * - `conflict`: changed on both sides, or reviewed here and changed there with the mark of the export lost.
 * - `emptied`: the file has no English where there is some.
 * - `source-differs`: the Chinese of the file is another one.
 */
export type Comparison =
  'changed' | 'confirmed' | 'same' | 'ours-newer' | 'conflict' | 'emptied' | 'source-differs';

const RANKS: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

const rankOf = (state: UnitState): number => RANKS.indexOf(state);

const REVIEWED = 2;

/** Programs change line ends, and put spaces where lines were broken. */
const folded = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** Whether a person has settled the pair here. */
const isSettled = ({ state, origin }: TranslationUnit): boolean =>
  rankOf(state) >= REVIEWED || origin.kind === 'human';

function compareTexts(pair: TranslationUnit, { target, base }: ExchangeUnit): Comparison {
  if (base === undefined) return isSettled(pair) ? 'conflict' : 'changed';
  if (base === baseOf(pair)) return 'changed';
  return base === baseOf({ source: pair.source, target }) ? 'ours-newer' : 'conflict';
}

/** @param isAllReviewed - the reviser has read everything: what they left as it stands is confirmed by it. */
export function compareUnit(pair: TranslationUnit, unit: ExchangeUnit, isAllReviewed: boolean): Comparison {
  const { source, target, state } = unit;
  if (source !== undefined && withoutSpace(source) !== withoutSpace(pair.source)) return 'source-differs';
  if (folded(target) === folded(pair.target)) {
    const rank = Math.max(state === undefined ? 0 : rankOf(state), isAllReviewed ? REVIEWED : 0);
    const isFurther = rank >= REVIEWED && rank > rankOf(pair.state) && target.trim() !== '';
    return isFurther ? 'confirmed' : 'same';
  }
  return target.trim() === '' ? 'emptied' : compareTexts(pair, unit);
}
