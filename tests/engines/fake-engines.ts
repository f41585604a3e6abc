/** @module Engines for tests: an honest one and ones whose replies are wrong in a given way. */
import type { Engine, EngineRequest, EngineResult } from '../../src/engines/engine.js';
import type { TermBase } from '../../src/glossary/term-base.js';

/** Answers each segment with its own id, so that a shift is seen. */
export const echo = (request: EngineRequest): EngineResult => ({
  id: request.id,
  segments: request.segments.map(({ id }) => ({ id, target: `English of ${id}` })),
  confidence: 1,
  uncertain: [],
});

export function engineOf(
  reply: (batch: readonly EngineRequest[]) => readonly EngineResult[],
  maximumBatch = 8,
): Engine {
  return {
    id: 'fake',
    specificationVersion: 1,
    capabilities: {
      offline: true,
      deterministic: true,
      maximumBatch,
      acceptsFindings: false,
      reportsNames: false,
    },
    fingerprint: 'fake',
    doTranslate: async (batch) => ({ results: reply(batch) }),
  };
}

export const echoEngine: Engine = engineOf((batch) => batch.map(echo));

/** A glossary without terms. */
export const emptyTermBase: TermBase = {
  terms: [],
  findings: [],
  get: () => undefined,
  lookup: () => undefined,
  findTerms: () => [],
};

/** `count` requests of `sentences` segments each. */
export const requestsOf = (count: number, sentences = 2): EngineRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `b${index}`,
    kind: 'paragraph',
    level: 0,
    mood: 'done',
    segments: Array.from({ length: sentences }, (__, at) => ({
      id: `b${index}-s${at + 1}`,
      blockId: `b${index}`,
      text: `句子${at}。`,
    })),
    terms: [],
  }));
