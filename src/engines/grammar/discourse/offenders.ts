/** @module Rules name who breaks them, then what is done to him: 违反规定的，责令改正. */
import type { English } from '../english/nodes.js';

/** "those who violate the rules". */
export function isOffender(subject: English): boolean {
  const first = subject.kind === 'sequence' ? subject.parts[0] : subject;
  return first?.kind === 'words' && /^those\b/.test(first.text);
}

/** 予以处罚, 责令改正: said without a doer, it is done to those named before. */
const SUFFERED = /^(一律|应当|应)?(依法)?(予以|给予|责令)/;

export const isSuffered = (chinese: string): boolean => SUFFERED.test(chinese);

/** "punish" can be said of those punished, "impose penalties" cannot. */
export function lacksObject(predicate: English): boolean {
  if (predicate.kind !== 'verbal') return false;
  const after = predicate.parts[predicate.parts.findIndex((part) => 'verb' in part) + 1];
  return after === undefined || 'open' in after;
}
