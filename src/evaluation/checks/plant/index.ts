/** @module The planter of each check. */
import type { CheckName } from '../../../stages/check/index.js';
import type { Planter } from '../planter.js';
import * as marks from './marks.js';
import * as numbers from './numbers.js';
import * as whole from './whole.js';
import * as words from './words.js';

/** `pair-count` and `pair-order` look at an edition; its planters are in plant-edition.ts. */
export const PLANTERS: Readonly<Record<Exclude<CheckName, 'pair-count' | 'pair-order'>, Planter>> = {
  'engine-failure': whole.engineFailure,
  'empty-target': whole.emptyTarget,
  'han-left': words.hanLeft,
  'segment-missing': whole.segmentMissing,
  'number-value': numbers.numberValue,
  'date-value': numbers.dateValue,
  'plan-period': numbers.planPeriod,
  approximation: numbers.approximation,
  currency: numbers.currency,
  'number-format': numbers.numberFormat,
  'term-forbidden': words.termForbidden,
  'term-missing': words.termMissing,
  'first-mention': words.firstMention,
  'pinyin-names': words.pinyinNames,
  'title-marks': words.titleMarks,
  'kept-as-is': words.keptAsIs,
  negation: words.negation,
  modality: words.modality,
  'list-items': numbers.listItems,
  'outline-number': numbers.outlineNumber,
  'doubled-unit': whole.doubledUnit,
  consistency: whole.consistency,
  'unreviewed-repair': whole.unreviewedRepair,
  'length-ratio': whole.lengthRatio,
  unbalanced: marks.unbalanced,
  'quote-style': marks.quoteStyle,
  'full-width': marks.fullWidth,
  'end-punctuation': marks.endPunctuation,
  punctuation: marks.punctuation,
  'sentence-case': marks.sentenceCase,
  'repeated-word': marks.repeatedWord,
  'markup-left': marks.markupLeft,
  'invalid-character': marks.invalidCharacter,
  spaces: marks.spaces,
};
