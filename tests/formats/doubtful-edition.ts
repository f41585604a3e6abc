/** @module An edition whose sentences have confidences. */
import type { Edition, TranslationUnit } from '../../src/model/index.js';
import { editionOf, unitOf } from './sample-edition.js';

/** A pair with a sentence for each confidence; `undefined` for an engine that says none. */
export function unitWith(
  id: string,
  confidences: readonly (number | undefined)[],
  parts: Partial<TranslationUnit> = {},
): TranslationUnit {
  const segments = confidences.map((confidence, index) => ({
    id: `${id}-s${index}`,
    source: `加强监督工作第${id}段第${index}句。`,
    target: `Sentence ${index} of ${id}. `,
    ...(confidence === undefined ? {} : { confidence }),
  }));
  const source = segments.map((segment) => segment.source).join('');
  const target = segments.map((segment) => segment.target).join('');
  return unitOf(source, target.trimEnd(), { id, blockId: id, segments, ...parts });
}

/** One sentence of ten is below 0.3; two more are not good. */
export const doubtfulEdition = (): Edition =>
  editionOf([
    unitWith('甲', [0.9, 0.12, 0.8]),
    unitWith('乙', [0.95, 0.91, 0.7]),
    unitWith('丙', [0.45, 0.5, 0.9, 0.8]),
  ]);
