/** Units for the check tests. */
import type { Issue, TermAnnotation, TranslationUnit } from '../../../src/model/index.js';
import { NO_CONTEXT } from '../../../src/stages/check/check.js';
import type { Check, CheckContext } from '../../../src/stages/check/check.js';

export function unit(
  source: string,
  target: string,
  changes: Partial<TranslationUnit> = {},
): TranslationUnit {
  return {
    id: 'u1',
    blockId: 'u1',
    kind: 'paragraph',
    level: 0,
    source,
    target,
    segments: [{ id: 'u1-s1', source, target }],
    terms: [],
    origin: { kind: 'engine', engine: 'test', score: 1 },
    state: 'translated',
    issues: [],
    ...changes,
  };
}

export function term(
  zh: string,
  accepted: readonly string[],
  changes: Partial<TermAnnotation> = {},
): TermAnnotation {
  return {
    start: 0,
    end: zh.length,
    zh,
    en: accepted[0] ?? '',
    termId: `test/${zh}`,
    domain: 'test',
    authority: 'house',
    accepted,
    forbidden: [],
    nested: [],
    ...changes,
  };
}

/** The message keys of what a check finds. */
export function keys(
  check: Check,
  of: TranslationUnit,
  context: CheckContext = NO_CONTEXT,
): readonly string[] {
  return check(of, context).map(({ message }: Issue) => message.key);
}
