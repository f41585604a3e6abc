/** @module Translation units for the tests of scores. */
import type { EvaluationPair } from '../../../src/evaluation/translation/evaluation-set.js';
import type { TranslationUnit } from '../../../src/model/index.js';

/** A pair without anything but its texts. */
export function pairOf(zh: string, en: string, terms: EvaluationPair['terms'] = []): EvaluationPair {
  return { id: zh, doc: '', type: '', kind: 'paragraph', headingLevel: 0, zh, en, terms };
}

/** A translated paragraph; `uncertain` lists what the engine knew only by a last resort. */
export function unitOf(source: string, target: string, uncertain?: string): TranslationUnit {
  return {
    id: source,
    blockId: source,
    kind: 'paragraph',
    level: 0,
    source,
    target,
    segments: [],
    terms: [],
    origin: { kind: 'engine', score: 1, ...(uncertain === undefined ? {} : { explain: uncertain }) },
    state: 'translated',
    issues: [],
  };
}
