/** @module A paragraph's new English shared out among its sentences. */
import type { SegmentPair, TranslationUnit } from '../../model/index.js';
import type { ExchangeUnit } from './exchange-file.js';
import { joinTargets, sentencesOf } from './sentences-of.js';

type Sentence = Pick<SegmentPair, 'id' | 'source' | 'target'>;

/** What an engine or a memory said of a sentence does not hold for a person's words. */
const rewritten = ({ id, source }: Sentence, target: string): SegmentPair => ({ id, source, target });

/** The sentences of the file, where they are those of the pair. */
function byId(segments: readonly SegmentPair[], { sentences }: ExchangeUnit): SegmentPair[] | undefined {
  const targets = new Map(sentences.map(({ id, target }) => [id, target]));
  if (targets.size !== segments.length || segments.some(({ id }) => !targets.has(id))) return undefined;
  return segments.map((segment) => {
    const target = targets.get(segment.id) ?? '';
    return target === segment.target ? segment : rewritten(segment, target);
  });
}

/** How many sentences at the beginning of the text stand as they were; `rest` is what follows them. */
function unchangedAtStart(segments: readonly Sentence[], text: string): { count: number; rest: string } {
  let [count, rest] = [0, text];
  for (const { target } of segments) {
    if (rest === '') break;
    if (target !== '' && rest !== target && !rest.startsWith(`${target} `)) break;
    rest = target === '' ? rest : rest.slice(target.length + 1);
    count += 1;
  }
  return { count, rest };
}

function unchangedAtEnd(segments: readonly Sentence[], text: string): { count: number; rest: string } {
  let [count, rest] = [0, text];
  for (const { target } of segments.toReversed()) {
    if (target !== '' && !rest.endsWith(` ${target}`)) break;
    rest = target === '' ? rest : rest.slice(0, -target.length - 1);
    count += 1;
  }
  return { count, rest };
}

/** The sentences that stand as they were keep their places; those between become one with what is between. */
function byStretch(segments: readonly SegmentPair[], target: string): SegmentPair[] {
  const start = unchangedAtStart(segments, target);
  // At least one sentence takes what is new.
  const before = Math.min(start.count, segments.length - 1);
  const kept = joinTargets(segments.slice(0, before).map((segment) => segment.target));
  const text = kept === '' ? target : target.slice(kept.length + 1);
  const end = unchangedAtEnd(segments.slice(before + 1), text);
  const after = segments.length - end.count;
  const between = segments.slice(before, after);
  const [first] = between;
  if (!first) return [...segments];
  const source = between.map((segment) => segment.source).join('');
  return [...segments.slice(0, before), { id: first.id, source, target: end.rest }, ...segments.slice(after)];
}

/**
 * The segments of the pair with the English of the file; joined, their sources are the pair's and their targets the
 * file's.
 */
export function shareOut(pair: TranslationUnit, unit: ExchangeUnit): readonly SegmentPair[] {
  const segments = sentencesOf(pair);
  const shared = byId(segments, unit) ?? byStretch(segments, unit.target);
  const addsUp = joinTargets(shared.map(({ target }) => target)) === unit.target;
  return addsUp ? shared : [{ id: pair.id, source: pair.source, target: unit.target }];
}
