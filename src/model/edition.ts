/** @module The aligned edition: what `output/<id>/pairs.json` holds. */
import type { SourceDocument } from './source-document.js';
import type { TranslationUnit } from './translation-unit.js';

export const PAIRS_SCHEMA = 'duizhao/pairs@1';

/** The document of an edition, without its blocks: those are in the pairs. */
export type EditionDocument = Omit<SourceDocument, 'blocks'> & { readonly titleEnglish: string };

/** A name that the glossary does not list, as the engine rendered it throughout: a candidate for the glossary. */
export interface RenderedName {
  readonly zh: string;
  readonly en: string;
}

export interface Edition {
  readonly schema: typeof PAIRS_SCHEMA;
  readonly document: EditionDocument;
  /** In the order of the document, one for each block. */
  readonly pairs: readonly TranslationUnit[];
  /** Absent where the engine names none. */
  readonly names?: readonly RenderedName[];
}
