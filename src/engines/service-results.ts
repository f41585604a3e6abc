/** @module What is common to engines that ask a service: which sentences are sent, and results from what comes back. */
import type { RenderedName, Segment } from '../model/index.js';
import type { EngineRequest, EngineResult } from './engine.js';

/** Services do not judge their own work, so this is neither praise nor doubt. */
const CONFIDENCE = 0.7;

/** Figures, Latin words and marks need no service, and are better kept from it. */
export const needsService = ({ text }: Segment): boolean => /\p{Script=Han}/u.test(text);

export const askedSegments = (batch: readonly EngineRequest[]): readonly Segment[] =>
  batch.flatMap(({ segments }) => segments.filter(needsService));

/** Characters as services bill them: code points of what is sent. */
export const characterCount = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Array.from(text).length, 0);

export interface ServiceAnswers {
  /** By segment id; what is absent or empty is left out of the results, so that they are not accepted. */
  readonly targets: ReadonlyMap<string, string>;
  readonly names?: readonly RenderedName[];
}

/** ２０２４。 becomes 2024. */
const westernMarks = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\.{3,}/g, '…')
    .replaceAll('。', '.')
    .replaceAll('、', ', ')
    .trim();

function targetOf(segment: Segment, { targets }: ServiceAnswers): string | undefined {
  if (!needsService(segment)) return westernMarks(segment.text);
  return targets.get(segment.id)?.trim() || undefined;
}

function namesIn({ segments }: EngineRequest, { names = [] }: ServiceAnswers): readonly RenderedName[] {
  const text = segments.map((segment) => segment.text).join('');
  return names.filter(({ zh }) => zh !== '' && text.includes(zh));
}

/** Results in the order of the batch, with the ids of the batch. */
export function toResults(batch: readonly EngineRequest[], answers: ServiceAnswers): readonly EngineResult[] {
  return batch.map((request) => {
    const names = namesIn(request, answers);
    return {
      id: request.id,
      segments: request.segments.flatMap((segment) => {
        const target = targetOf(segment, answers);
        return target === undefined ? [] : [{ id: segment.id, target }];
      }),
      confidence: CONFIDENCE,
      uncertain: [],
      ...(names.length > 0 ? { names } : {}),
    };
  });
}
