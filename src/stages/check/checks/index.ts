/** @module The checks by their names, in the order their findings are shown. */
import type { Check } from '../check.js';
import { approximation } from './approximation.js';
import { consistency } from './consistency.js';
import { currency } from './currency.js';
import { dateValue } from './date-value.js';
import { doubledUnit } from './doubled-unit.js';
import { emptyTarget } from './empty-target.js';
import { endPunctuation } from './end-punctuation.js';
import { engineFailure } from './engine-failure.js';
import { firstMention } from './first-mention.js';
import { fullWidth } from './full-width.js';
import { hanLeft } from './han-left.js';
import { invalidCharacter } from './invalid-character.js';
import { keptAsIs } from './kept-as-is.js';
import { lengthRatio } from './length-ratio.js';
import { listItems } from './list-items.js';
import { markupLeft } from './markup-left.js';
import { modality } from './modality.js';
import { negation } from './negation.js';
import { numberFormat } from './number-format.js';
import { numberValue } from './number-value.js';
import { outlineNumber } from './outline-number.js';
import { pinyinNames } from './pinyin-names.js';
import { planPeriods } from './plan-period.js';
import { punctuation } from './punctuation.js';
import { quoteStyle } from './quote-style.js';
import { repeatedWord } from './repeated-word.js';
import { segmentMissing } from './segment-missing.js';
import { sentenceCase } from './sentence-case.js';
import { spaces } from './spaces.js';
import { termForbidden } from './term-forbidden.js';
import { termMissing } from './term-missing.js';
import { titleMarks } from './title-marks.js';
import { unbalanced } from './unbalanced.js';
import { unreviewedRepair } from './unreviewed-repair.js';

/** The checks of one unit. Two more look at an edition as a whole: `pair-count` and `pair-order`. */
export const CHECKS = {
  'engine-failure': engineFailure,
  'empty-target': emptyTarget,
  'han-left': hanLeft,
  'segment-missing': segmentMissing,
  'number-value': numberValue,
  'date-value': dateValue,
  'plan-period': planPeriods,
  approximation,
  currency,
  'number-format': numberFormat,
  'term-forbidden': termForbidden,
  'term-missing': termMissing,
  'first-mention': firstMention,
  'pinyin-names': pinyinNames,
  'title-marks': titleMarks,
  'kept-as-is': keptAsIs,
  negation,
  modality,
  'list-items': listItems,
  'outline-number': outlineNumber,
  'doubled-unit': doubledUnit,
  consistency,
  'unreviewed-repair': unreviewedRepair,
  'length-ratio': lengthRatio,
  unbalanced,
  'quote-style': quoteStyle,
  'full-width': fullWidth,
  'end-punctuation': endPunctuation,
  punctuation,
  'sentence-case': sentenceCase,
  'repeated-word': repeatedWord,
  'markup-left': markupLeft,
  'invalid-character': invalidCharacter,
  spaces,
} as const satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof CHECKS | 'pair-count' | 'pair-order';

export const CHECK_NAMES: readonly CheckName[] = [
  'pair-count',
  'pair-order',
  ...(Object.keys(CHECKS) as (keyof typeof CHECKS)[]),
];
