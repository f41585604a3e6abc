/** @module A sentence of the Chinese without English, and English sentences far fewer than the Chinese ones. */
import { splitSentences } from '../../../language/zh/sentences.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const HAN = /\p{Script=Han}/u;
const ENGLISH_END = /[.!?;:]["”’)]*(?=\s|$)/gu;
/** Shorter paragraphs are merged in English as one likes. */
const MINIMUM_SENTENCES = 4;
/** English that merges sentences seldom has fewer than this share of them: one official pair in a thousand (2026-11). */
const SMALLEST_SHARE = 0.4;
const SHOWN = 60;

export const segmentMissing: Check = ({ source, target, segments }) => {
  if (target.trim() === '') return [];
  const empty = segments.find((segment) => segment.target.trim() === '' && HAN.test(segment.source));
  if (empty) {
    const values = { sentence: empty.source.trim().slice(0, SHOWN) };
    return [createIssue('segment-missing', { type: 'omission', severity: 'error', values })];
  }
  const chinese = splitSentences(source).filter((sentence) => HAN.test(sentence)).length;
  if (chinese < MINIMUM_SENTENCES) return [];
  const english = target.match(ENGLISH_END)?.length ?? 1;
  if (english >= chinese * SMALLEST_SHARE) return [];
  return [
    createIssue('segment-missing', {
      key: 'sentences-fewer',
      type: 'omission',
      actual: String(english),
      expected: String(chinese),
    }),
  ];
};
