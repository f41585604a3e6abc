/** @module Double spaces, and spaces at the ends of the English. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const DOUBLE = /(\S+) {2,}\S/;

export const spaces: Check = ({ target }) => {
  if (target.trim() === '') return [];
  const issues: Issue[] = [];
  const double = DOUBLE.exec(target);
  if (double !== null) {
    issues.push(
      createIssue('spaces', {
        key: 'double-space',
        type: 'formatting',
        severity: 'info',
        actual: double[1] ?? '',
      }),
    );
  }
  if (target !== target.trim()) {
    issues.push(createIssue('spaces', { key: 'edge-space', type: 'formatting', severity: 'info' }));
  }
  return issues;
};
