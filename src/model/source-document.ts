/** @module A document as it was received: where it came from and what it says. */
import type { Block } from './block.js';

export interface DocumentMetadata {
  readonly siteName?: string;
  readonly column?: string;
  /** ISO date, `YYYY-MM-DD`, with ` HH:mm` where the page tells the time. */
  readonly publishedAt?: string;
  readonly contentSource?: string;
  readonly issuer?: string;
  readonly documentNumber?: string;
  readonly url?: string;
  readonly keywords?: readonly string[];
}

export interface DocumentProvenance {
  /** The path, URL or `-` the bytes came from. */
  readonly input: string;
  /** SHA-256 of the bytes as received, lower-case hexadecimal. */
  readonly sha256: string;
  /** WHATWG name of the encoding the bytes were decoded with. */
  readonly encoding: string;
  /** ISO 8601, UTC. Only for fetched pages. */
  readonly fetchedAt?: string;
}

/** Something on the page that is not part of the document, and why it was left out. */
export interface Removal {
  /** The extraction step that removed it, such as `chrome-line` or `hidden`. */
  readonly step: string;
  /** One English sentence. */
  readonly reason: string;
  /** The removed text, at most 200 characters. */
  readonly text: string;
}

export interface SourceDocument {
  /** File-system safe; the name of the output folder. */
  readonly id: string;
  readonly title: string;
  readonly metadata: DocumentMetadata;
  readonly provenance: DocumentProvenance;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
}
