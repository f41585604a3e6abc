/** @module The terms of the glossary as DeepL keeps them: one English for each Chinese. */
import { createHash } from 'node:crypto';
import type { TermBase } from '../../glossary/term-base.js';
import type { Term } from '../../model/index.js';

export interface TermEntries {
  /** Lines of Chinese, tab, English; empty where there are no terms. */
  readonly text: string;
  /** Of the text, 12 hexadecimal digits. */
  readonly hash: string;
}

/** DeepL's limit for either side, in bytes of UTF-8. */
const LONGEST = 1024;

/** DeepL inflects what a glossary says, nouns well; of whole phrases and verbs it would make nonsense. */
const KEPT = new Set<Term['partOfSpeech']>(['noun', 'proper']);

/** A single character stands inside too many words. */
const isFit = (zh: string, en: string): boolean =>
  zh.length > 1 &&
  [zh, en].every(
    (text) =>
      text === text.trim() &&
      !/[\t\r\n\p{Cc}]/u.test(text) &&
      text !== '' &&
      Buffer.byteLength(text) <= LONGEST,
  );

/** Sorted, so that the same terms have the same hash. */
export function termEntries({ terms, lookup }: Pick<TermBase, 'terms' | 'lookup'>): TermEntries {
  const entries = new Map<string, string>();
  for (const term of terms) {
    if (!KEPT.has(term.partOfSpeech)) continue;
    for (const zh of [term.zh, ...term.variants]) {
      const { en } = lookup(zh) ?? term;
      if (isFit(zh, en)) entries.set(zh, en);
    }
  }
  const text = [...entries]
    .map(([zh, en]) => `${zh}\t${en}`)
    .toSorted()
    .join('\n');
  return { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}
