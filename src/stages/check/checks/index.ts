/** @module The checks in the order their findings are shown. */
import type { Check } from '../check.js';
import { dateValue } from './date-value.js';
import { doubledUnit } from './doubled-unit.js';
import { emptyTarget } from './empty-target.js';
import { engineFailure } from './engine-failure.js';
import { fullWidth } from './full-width.js';
import { hanLeft } from './han-left.js';
import { lengthRatio } from './length-ratio.js';
import { numberValue } from './number-value.js';
import { repeatedWord } from './repeated-word.js';
import { spaces } from './spaces.js';
import { termForbidden } from './term-forbidden.js';
import { termMissing } from './term-missing.js';
import { unbalanced } from './unbalanced.js';

export const CHECKS: readonly Check[] = [
  engineFailure,
  emptyTarget,
  hanLeft,
  numberValue,
  dateValue,
  termForbidden,
  termMissing,
  doubledUnit,
  lengthRatio,
  unbalanced,
  fullWidth,
  repeatedWord,
  spaces,
];
