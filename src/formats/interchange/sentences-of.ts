/** @module The sentences of a pair, for formats that keep them apart. */
import type { SegmentPair, TranslationUnit } from '../../model/index.js';

/** The English of a paragraph from that of its sentences, as the translate stage joins them. */
export const joinTargets = (targets: readonly string[]): string => targets.filter(Boolean).join(' ');

/** The pair's own sentences; the whole pair as one, with the pair's id, where they do not add up to it. */
export function sentencesOf(pair: TranslationUnit): readonly SegmentPair[] {
  const { id, source, target, segments } = pair;
  const addsUp =
    segments.length > 0 &&
    segments.map((segment) => segment.source).join('') === source &&
    joinTargets(segments.map((segment) => segment.target)) === target;
  return addsUp ? segments : [{ id, source, target }];
}
