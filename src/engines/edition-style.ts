/** @module How an edition is written where good English leaves a choice. */

/** Who acts where the Chinese names nobody: *we*, the issuer by its short name, or nobody (passive). */
export const SUBJECTS = ['we', 'name', 'passive'] as const;

export const SPELLINGS = ['american', 'british'] as const;

/** Capitals of headings; the title of the document has those of a title in any case. */
export const HEADING_CASES = ['sentence', 'title'] as const;

/** What the editor of the edition has chosen. */
export interface EditionStyle {
  readonly subject: (typeof SUBJECTS)[number];
  readonly spelling: (typeof SPELLINGS)[number];
  readonly headings: (typeof HEADING_CASES)[number];
}

/** What holds where nothing was chosen. */
export const DEFAULT_STYLE: EditionStyle = { subject: 'we', spelling: 'american', headings: 'sentence' };
