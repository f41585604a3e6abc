/** @module English from the memory that was changed by rule to fit, and that nobody has read since. */
import { isReviewed } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

export const unreviewedRepair: Check = (unit) => {
  if (isReviewed(unit)) return [];
  const { origin, segments } = unit;
  const repaired = segments.filter(({ match }) => match?.kind === 'repaired');
  const changes = repaired
    .flatMap(({ match }) => match?.repairs ?? [])
    .map(({ from, to }) => `${from} → ${to}`);
  if (repaired.length === 0 && origin.kind !== 'memory-fuzzy') return [];
  const values = { score: String(Math.round(origin.score * 100)), changes: changes.join('; ') || '–' };
  return [createIssue('unreviewed-repair', { type: 'uncategorized', severity: 'info', values })];
};
