/** @module The last touch on a sentence: spaces, a or an, the capital, the full stop. */
import { capitalizeFirst, indefiniteArticle } from '../../../language/en/index.js';

/** Templates write the indefinite article so; which one is known only when the next word is. */
export const INDEFINITE = 'a(n)';

const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/(?<=\S) \+ (?=\S)/g, ' plus '],
  [/(?<=") (?="\w)/g, ', '],
  [/ ([,.;:!?)\]”’])/g, '$1'],
  [/([([“‘]) /g, '$1'],
  [/,(?:\s*,)+/g, ','],
  [/,([;:.])/g, '$1'],
  [/\b(the|a\(n\)) (the|a\(n\)|its|their|our|this|these|each|every|all)\b/g, '$2'],
  [/\bno (the|a\(n\)) /g, 'no '],
  [/\b(of|to|in|for|on|with|by) \1\b/g, '$1'],
];

/** Rules compare with "more"; short adjectives after *be* have a form of their own. */
const COMPARATIVES: Readonly<Record<string, string>> = {
  high: 'higher',
  low: 'lower',
  fast: 'faster',
  slow: 'slower',
  large: 'larger',
  big: 'bigger',
  small: 'smaller',
  long: 'longer',
  short: 'shorter',
  early: 'earlier',
  late: 'later',
  strong: 'stronger',
  good: 'better',
  many: 'more',
  few: 'fewer',
};
/** Not before a noun: "more large enterprises" are more of them. */
const MORE = new RegExp(`\\bmore (${Object.keys(COMPARATIVES).join('|')})(?=$|[.,;]| than\\b)`, 'g');

/** Settles what only the whole line can know; leaves the text without a final stop. */
export function finishPhrase(text: string): string {
  const spaced = REPAIRS.reduce(
    (line, [pattern, replacement]) => line.replace(pattern, replacement),
    text.trim(),
  ).replace(MORE, (whole, adjective: string) => COMPARATIVES[adjective] ?? whole);
  return spaced.replace(/a\(n\) (\S+)/g, (_, next: string) => `${indefiniteArticle(next)} ${next}`);
}

/** A sentence: capital first letter, and a stop unless it has one. */
export function finishSentence(text: string): string {
  const phrase = capitalizeFirst(finishPhrase(text));
  return phrase === '' || /[.!?:;][”’)\]]?$/.test(phrase) ? phrase : `${phrase}.`;
}
