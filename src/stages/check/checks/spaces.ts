/** @module Double spaces, and spaces at the ends of the English. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const DOUBLE = /(?<=(?<before>\S+)) {2,}(?=\S)/gu;

export const spaces: Check = ({ target }) => {
  if (target.trim() === '') return [];
  const double = [...target.matchAll(DOUBLE)].map((match) => {
    const fix = { start: match.index, end: match.index + match[0].length, text: ' ' };
    const actual = match.groups?.['before'] ?? '';
    return createIssue('spaces', { key: 'double-space', type: 'formatting', severity: 'info', actual, fix });
  });
  const leading = target.length - target.trimStart().length;
  const end = target.trimEnd().length;
  const edges = [
    { start: 0, end: leading, text: '' },
    { start: end, end: target.length, text: '' },
  ].filter((fix) => fix.end > fix.start);
  return [
    ...double,
    ...edges.map((fix) =>
      createIssue('spaces', { key: 'edge-space', type: 'formatting', severity: 'info', fix }),
    ),
  ];
};
