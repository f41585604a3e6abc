/** @module The aligned edition: what `output/<id>/pairs.json` holds. */
import type { SourceDocument } from './source-document.js';
import type { TranslationUnit } from './translation-unit.js';

export const PAIRS_SCHEMA = 'duizhao/pairs@1';

/** The document of an edition, without its blocks: those are in the pairs. */
export type EditionDocument = Omit<SourceDocument, 'blocks'> & { readonly titleEnglish: string };

export interface Edition {
  readonly schema: typeof PAIRS_SCHEMA;
  readonly document: EditionDocument;
  /** In the order of the document, one for each block. */
  readonly pairs: readonly TranslationUnit[];
}
