/** @module A stored edition as the stage `translate` takes it, to be translated anew in part. */
import type { EditionStyle } from '../engines/edition-style.js';
import type { TermBase } from '../glossary/term-base.js';
import type { Block, Edition, TranslationUnit } from '../model/index.js';
import type { TranslateInput } from '../stages/translate/index.js';

function blockOf(pair: TranslationUnit): Block {
  const { id, kind, level, source: text, numbering, cell, href } = pair;
  return {
    id,
    kind,
    level,
    ...(numbering ? { numbering } : {}),
    ...(cell ? { cell } : {}),
    ...(href === undefined ? {} : { href }),
    text,
  };
}

/**
 * All blocks; whoever wants some of them only settles the others.
 * @param isAsked - whether the terms of a pair are looked for anew; the others keep those they have. @default all
 */
export function inputOfEdition(
  { document, pairs }: Edition,
  style: Partial<EditionStyle> | undefined,
  termBase: TermBase,
  isAsked: (pair: TranslationUnit) => boolean = () => true,
): TranslateInput {
  return {
    documentId: document.id,
    title: document.title,
    issuer: document.metadata.issuer,
    style,
    blocks: pairs.map(blockOf),
    segments: new Map(
      pairs.map(({ id, segments }) => [
        id,
        segments.map((segment) => ({ id: segment.id, blockId: id, text: segment.source })),
      ]),
    ),
    terms: new Map(
      pairs.map((pair) => [pair.id, isAsked(pair) ? termBase.findTerms(pair.source) : pair.terms]),
    ),
  };
}
