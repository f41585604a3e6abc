/** @module One English for two different Chinese: a paragraph or a sentence that slipped. */
import { normalizeForMatching } from '../../../language/zh/normalize.js';
import type { Issue } from '../../../model/index.js';
import { createIssue, foldTarget } from '../check.js';
import type { Check } from '../check.js';

/** Short texts (headings, table cells, "Work plan") may well be the same. */
const MINIMUM_WORDS = 6;
const ENGLISH_SENTENCE = /[^.!?;]+[.!?;]+(?=\s|$|["”)])/g;
const CHINESE_SENTENCE = /[^。！？；]+/g;
/** How much of a doubled text is shown. */
const SHOWN = 80;

export const doubledUnit: Check = (unit, { byTarget }) => {
  const issues = doubledSentences(unit.source, unit.target);
  if (!isLong(unit.target)) return issues;
  const same = byTarget.get(foldTarget(unit.target)) ?? [];
  if (same.length < 2) return issues;
  const source = normalizeForMatching(unit.source).text;
  const other = same.find((each) => each.id !== unit.id && normalizeForMatching(each.source).text !== source);
  if (other === undefined) return issues;
  const values = { other: other.source.slice(0, SHOWN) };
  return [createIssue('doubled-unit', { type: 'duplication', values }), ...issues];
};

function doubledSentences(source: string, target: string): readonly Issue[] {
  if (!/[.!?;].+[.!?;]/s.test(target)) return [];
  const english = tally((target.match(ENGLISH_SENTENCE) ?? []).filter(isLong).map(foldTarget));
  const chinese = tally(source.match(CHINESE_SENTENCE) ?? []);
  const allowed = Math.max(1, ...chinese.values());
  return [...english]
    .filter(([, times]) => times > allowed)
    .map(([sentence]) =>
      createIssue('doubled-unit', {
        key: 'doubled-sentence',
        type: 'duplication',
        actual: sentence.slice(0, SHOWN),
      }),
    );
}

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.trim(), (counts.get(item.trim()) ?? 0) + 1);
  return counts;
}

function isLong(text: string): boolean {
  return text.trim().split(/\s+/).length >= MINIMUM_WORDS;
}
