/** @module What of the checks' findings an engine can be expected to mend, said to it in English. */
import { createMessages } from '../i18n/index.js';
import type { Issue, TranslationUnit } from '../model/index.js';
import { checkUnit } from '../stages/check/index.js';

/** Faults of meaning. Spaces and the like are not worth another call. */
const CHECKS: ReadonlySet<string> = new Set([
  'empty-target',
  'han-left',
  'number-value',
  'date-value',
  'term-forbidden',
  'term-missing',
  'length-ratio',
]);

const isWorth = ({ check, severity }: Issue): boolean => severity === 'error' || CHECKS.has(check);

/** @returns a function that gives the findings of a unit as sentences. */
export function findingsWorthSendingBack(): (unit: TranslationUnit) => readonly string[] {
  const messages = createMessages('en');
  return (unit) =>
    checkUnit(unit)
      .filter(isWorth)
      .map((issue) => messages.issue(issue));
}
