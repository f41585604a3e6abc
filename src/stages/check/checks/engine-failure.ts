/** @module What the engine could not do for a unit: no acceptable answer, or one that a fallback had to give. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

export const engineFailure: Check = ({ origin }) => {
  const { engine = '', failure, insteadOf } = origin;
  if (failure !== undefined) {
    const values = { engine, code: failure };
    return [createIssue('engine-failure', { type: 'untranslated', severity: 'error', values })];
  }
  if (insteadOf === undefined) return [];
  const values = { engine, insteadOf };
  return [
    createIssue('engine-failure', {
      key: 'engine-fallback',
      type: 'uncategorized',
      severity: 'info',
      values,
    }),
  ];
};
