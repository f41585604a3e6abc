/** @module The same Chinese with two Englishes: the later one is shown the earlier. */
import { createIssue, foldSource, foldTarget } from '../check.js';
import type { Check } from '../check.js';

/** Short cells ("合计") may differ with their place. */
const MINIMUM_CHARACTERS = 5;
const SHOWN = 80;

export const consistency: Check = (unit, { bySource }) => {
  const key = foldSource(unit.source);
  if (key.length < MINIMUM_CHARACTERS || unit.target.trim() === '') return [];
  const [first] = bySource.get(key) ?? [];
  if (first === undefined || first.id === unit.id) return [];
  if (plain(first.target) === plain(unit.target)) return [];
  const [actual, expected] = [unit.target.slice(0, SHOWN), first.target.slice(0, SHOWN)];
  return [
    createIssue('consistency', { type: 'uncategorized', actual, expected, values: { first: first.id } }),
  ];
};

/** A full stop more or less is the business of another check. */
const plain = (target: string): string => foldTarget(target).replace(/[.;:,]$/u, '');
