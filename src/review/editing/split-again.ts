/** @module Sentences that a change has run together, told apart again where their lengths and figures allow it. */
import { joinTargets } from '../../formats/interchange/sentences-of.js';
import type { SegmentPair, TranslationUnit } from '../../model/index.js';
import { alignSentences } from '../../stages/check/align-sentences.js';
import { englishSentences } from '../../stages/check/aligned-sentences.js';
import { segmentBlock } from '../../stages/segment/index.js';

/** Paragraphs have a dozen; aligning takes the square of it. */
const MOST_SENTENCES = 40;

type Sentence = Pick<SegmentPair, 'id' | 'source'>;

/**
 * While one writes a paragraph anew, its sentences cannot be told from one another; once they are there, they can.
 * @param before - the unit as it was before its English was shared out
 * @returns the segments with those that were changed cut as the Chinese is; joined they are what they were
 */
export function splitAgain(
  before: Pick<TranslationUnit, 'id' | 'source' | 'segments'>,
  segments: readonly SegmentPair[],
): readonly SegmentPair[] {
  const waiting: Sentence[] = segmentBlock({ id: before.id, text: before.source }).map(({ id, text }) => ({
    id,
    source: text,
  }));
  const single = new Set(waiting.map(({ source }) => source));
  const split: SegmentPair[] = [];
  for (const segment of runTogether(before, segments, single)) {
    const own = takeUntil(waiting, segment.source);
    if (own === undefined) return segments;
    split.push(...(own.length > 1 ? splitOne(own, segment) : [segment]));
  }
  return split;
}

/**
 * Changed segments as one with those beside them that are empty or hold several sentences: whose English it is must be
 * found out, whatever was made of it while it was half written.
 */
function runTogether(
  { segments: old }: Pick<TranslationUnit, 'segments'>,
  segments: readonly SegmentPair[],
  single: ReadonlySet<string>,
): readonly SegmentPair[] {
  const known = new Map(old.map((segment) => [segment.id, segment]));
  const isChanged = ({ id, source, target }: SegmentPair): boolean =>
    known.get(id)?.target !== target || known.get(id)?.source !== source;
  const isLoose = (segment: SegmentPair): boolean =>
    segment.target === '' || !single.has(segment.source) || isChanged(segment);
  const runs: SegmentPair[][] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last !== undefined && isLoose(segment) && last.every(isLoose)) last.push(segment);
    else runs.push([segment]);
  }
  return runs.flatMap((run): readonly SegmentPair[] =>
    run.length > 1 && run.some(isChanged) ? [asOne(run)] : run,
  );
}

const asOne = (run: readonly SegmentPair[]): SegmentPair => ({
  id: run[0]?.id ?? '',
  source: run.map(({ source }) => source).join(''),
  target: joinTargets(run.map(({ target }) => target)),
});

/** Takes the sentences that together are the text; undefined where they are not. */
function takeUntil(waiting: Sentence[], text: string): readonly Sentence[] | undefined {
  const taken: Sentence[] = [];
  let length = 0;
  while (length < text.length) {
    const next = waiting.shift();
    if (next === undefined) return undefined;
    taken.push(next);
    length += next.source.length;
  }
  return taken.map(({ source }) => source).join('') === text ? taken : undefined;
}

function splitOne(sentences: readonly Sentence[], segment: SegmentPair): readonly SegmentPair[] {
  const english = englishSentences(segment.target);
  const isWhole = joinTargets(english) === segment.target;
  if (!isWhole || english.length < 2 || sentences.length > MOST_SENTENCES) return [segment];
  const beads = alignSentences(
    sentences.map(({ source }) => source),
    english,
  );
  if (beads === undefined || beads.length < 2) return [segment];
  const waiting = [...sentences];
  return beads.map(({ source, target }) => {
    const [first] = takeUntil(waiting, source) ?? [];
    return { id: first?.id ?? segment.id, source, target };
  });
}
