/** @module The year of a document: of its publication, else the one that its title names. */
import type { SourceDocument } from '../model/index.js';

/** Four digits; `undefined` where neither tells. */
export function documentYear({
  metadata: { publishedAt = '' },
  title,
}: Pick<SourceDocument, 'metadata' | 'title'>): string | undefined {
  return /^\d{4}/.exec(publishedAt)?.[0] ?? /(?:19|20)\d{2}(?=年)/.exec(title)?.[0];
}
