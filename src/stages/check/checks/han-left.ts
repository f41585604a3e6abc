/** @module Chinese characters left in the English. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const HAN_RUN = /\p{Script=Han}+/gu;
/** Enough for a reader to find the place. */
const SHOWN = 5;

export const hanLeft: Check = ({ target }) => {
  const runs = [...new Set(target.match(HAN_RUN) ?? [])];
  if (runs.length === 0) return [];
  const actual = runs.slice(0, SHOWN).join(', ') + (runs.length > SHOWN ? ' …' : '');
  return [createIssue('han-left', { type: 'untranslated', severity: 'error', actual })];
};
