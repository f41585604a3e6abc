/** @module Results that are kept, by what they were asked for, so that nothing is asked twice. */
import { createHash } from 'node:crypto';
import type { Engine, EngineContext, EngineRequest, EngineResult } from '../../engines/engine.js';
import type { RenderedName, TermAnnotation } from '../../model/index.js';

/** An engine's result for a block, without ids: the same text in another document is answered by it too. */
export interface KeptResult {
  readonly segments: readonly { readonly target: string; readonly confidence?: number }[];
  readonly terms?: readonly TermAnnotation[];
  readonly confidence: number;
  readonly uncertain: readonly string[];
  readonly names?: readonly RenderedName[];
  /** How often the engine was asked for it. */
  readonly tries: number;
  /** English sentences: what the checks find in it. */
  readonly findings: readonly string[];
}

/** Writes are durable when `put` returns. */
export interface ResultStore {
  get(key: string): KeptResult | undefined;
  put(results: readonly { readonly key: string; readonly kept: KeptResult }[]): void;
}

/** Changes with the meaning of a key or of what is kept under it. */
const VERSION = 1;

/** What a term can change in a reply. */
const termKey = ({ start, end, zh, en, accepted, forbidden }: TermAnnotation): unknown => [
  start,
  end,
  zh,
  en,
  accepted,
  forbidden,
];

/**
 * SHA-256 over what decides the result: the text, the engine and what it depends on, the terms, the place in the
 * document. Neighbours and examples only help an engine along: when they change, the result still holds.
 */
export function resultKey(engine: Engine, request: EngineRequest, context: EngineContext): string {
  const { kind, level, numbering, mood, segments, terms, named, abbreviations } = request;
  const texts = segments.map(({ text }) => text);
  const { year, issuers, style, names = [] } = context;
  const parts = [
    VERSION,
    engine.id,
    engine.fingerprintOf?.(request, context) ?? engine.fingerprint,
    [kind, level, numbering, mood, texts, terms.map(termKey), named, abbreviations],
    [year, issuers, style],
    names.filter(({ zh }) => texts.join('').includes(zh)),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

export function keep(result: EngineResult, tries: number, findings: readonly string[]): KeptResult {
  const { segments, terms, confidence, uncertain, names } = result;
  return {
    segments: segments.map(({ target, confidence: own }) =>
      own === undefined ? { target } : { target, confidence: own },
    ),
    ...(terms ? { terms } : {}),
    confidence,
    uncertain,
    ...(names ? { names } : {}),
    tries,
    findings,
  };
}
