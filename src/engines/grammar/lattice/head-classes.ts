/** @module The class that nouns of one English head mostly have in the lexicon: what ends in "mechanism" is a system. */
import type { LexiconEntry } from '../../../glossary/lexicon/lexicon-entry.js';
import { isFeature, type FeatureName } from '../rules/features.js';

/** By the last word of the English, in lower case. */
export type HeadClasses = ReadonlyMap<string, FeatureName>;

/** A head of fewer entries, or of entries that disagree more, tells nothing. */
const LEAST_ENTRIES = 3;
const LEAST_SHARE = 0.8;

export const lastWord = (english: string): string =>
  english.slice(english.lastIndexOf(' ') + 1).toLowerCase();

function countClasses(entries: readonly LexiconEntry[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { pos, en, features } of entries) {
    if (pos !== 'N') continue;
    const head = lastWord(en);
    const classes = counts.get(head) ?? new Map<string, number>();
    counts.set(head, classes);
    const name = typeof features['class'] === 'string' ? features['class'] : '';
    classes.set(name, (classes.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Counts the classes of the lexicon's nouns by their English head. */
export function headClasses(entries: readonly LexiconEntry[]): HeadClasses {
  const result = new Map<string, FeatureName>();
  for (const [head, classes] of countClasses(entries)) {
    const total = [...classes.values()].reduce((sum, count) => sum + count, 0);
    const [best] = [...classes].toSorted(([, a], [, b]) => b - a);
    if (!best || total < LEAST_ENTRIES) continue;
    const [name, count] = best;
    if (isFeature(name) && count >= LEAST_SHARE * total) result.set(head, name);
  }
  return result;
}
