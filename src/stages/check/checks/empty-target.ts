/** @module Chinese without English. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

export const emptyTarget: Check = ({ source, target }) =>
  source.trim() !== '' && target.trim() === ''
    ? [createIssue('empty-target', { type: 'omission', severity: 'error' })]
    : [];
