/** @module A translation unit of a request and its answer. */
import type { EngineRequest } from '../../engines/engine.js';
import type { Block, Origin, SegmentPair, TranslationUnit } from '../../model/index.js';
import type { SentenceMatch } from './requests.js';
import type { KeptResult } from './result-store.js';

/** What there is for a request. */
export interface UnitAnswer {
  /** The engine whose answer it is, or that has none. */
  readonly engine: string;
  readonly result?: KeptResult | undefined;
  /** The code of the error that left the unit without an answer. */
  readonly failure?: string | undefined;
  /** An engine was asked for it now. */
  readonly isNew?: boolean | undefined;
  /** The engine that was asked first, where the answer is of the fallback. */
  readonly insteadOf?: string | undefined;
}

function originOf({ engine, result, failure, insteadOf }: UnitAnswer): Origin {
  const explain = result?.uncertain.join(' ');
  return {
    kind: 'engine',
    engine,
    score: result?.confidence ?? 0,
    ...(explain ? { explain } : {}),
    ...(failure === undefined ? {} : { failure }),
    ...(insteadOf === undefined ? {} : { insteadOf }),
  };
}

/** Joins the English of the sentences of a block. */
export const joinTargets = (segments: readonly { readonly target: string }[]): string =>
  segments
    .map(({ target }) => target)
    .filter(Boolean)
    .join(' ');

export function toUnit(
  request: EngineRequest,
  answer: UnitAnswer,
  { cell, href }: Pick<Block, 'cell' | 'href'> = {},
  matched?: ReadonlyMap<string, SentenceMatch>,
): TranslationUnit {
  const { id, kind, level, numbering } = request;
  const segments = request.segments.map((segment, index): SegmentPair => {
    const known = matched?.get(segment.id);
    if (known) return { id: segment.id, source: segment.text, ...known };
    const { target = '', confidence } = answer.result?.segments[index] ?? {};
    return {
      id: segment.id,
      source: segment.text,
      target,
      ...(confidence === undefined ? {} : { confidence }),
    };
  });
  const target = joinTargets(segments);
  return {
    id,
    blockId: id,
    kind,
    level,
    ...(numbering ? { numbering } : {}),
    ...(cell ? { cell } : {}),
    ...(href === undefined ? {} : { href }),
    source: request.segments.map(({ text }) => text).join(''),
    target,
    segments,
    terms: answer.result?.terms ?? request.terms,
    origin: originOf(answer),
    state: target === '' ? 'initial' : 'translated',
    issues: [],
  };
}
