/** @module What the concordance looks through: paragraphs of the library, or sentences of the translation memory. */
import { documentKind } from '../../language/zh/document-kinds.js';
import { documentYear } from '../../memory/index.js';
import type { Edition, MemoryUnit, SegmentPair, SourceDocument } from '../../model/index.js';
import { documentSource } from '../document-source.js';

/** Where a passage is from; empty what is not known. */
export interface PassageOrigin {
  readonly document: string;
  /** It can be opened here. */
  readonly isInLibrary: boolean;
  readonly title: string;
  readonly year: string;
  readonly source: string;
  readonly portal: string;
  readonly kind: string;
}

export interface Passage {
  /** One for all passages of a document: there are a hundred of them. */
  readonly from: PassageOrigin;
  /** The pair; empty where the memory does not know. */
  readonly unit: string;
  readonly zh: string;
  readonly en: string;
  readonly segments: readonly Pick<SegmentPair, 'source' | 'target'>[];
}

/** An edition by the name of its folder. */
export type NamedEdition = readonly [id: string, edition: Edition];

/** The site as the page names itself, else the host that it came from. */
function portalOf({ siteName, url }: SourceDocument['metadata']): string {
  if (siteName !== undefined) return siteName;
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}

export function passagesOf([id, { document, pairs }]: NamedEdition): readonly Passage[] {
  const { title, titleEnglish, metadata } = document;
  const from = {
    document: id,
    isInLibrary: true,
    title: titleEnglish || title,
    year: documentYear(document) ?? '',
    source: documentSource(metadata),
    portal: portalOf(metadata),
    kind: documentKind(title) ?? '',
  };
  return pairs.map((pair) => ({
    from,
    unit: pair.id,
    zh: pair.source,
    en: pair.target,
    segments: pair.segments,
  }));
}

/** @param library - ids of the documents that can be opened */
export function passageOfMemory(unit: MemoryUnit, library: ReadonlySet<string>): Passage {
  const { source, target, documentId = '', unitId = '', documentTitle = '', year, site = '' } = unit;
  const from = {
    document: documentId,
    isInLibrary: library.has(documentId),
    title: documentTitle,
    year: year === undefined ? '' : String(year),
    source: site,
    portal: site,
    kind: unit.documentType ?? documentKind(documentTitle) ?? '',
  };
  return { from, unit: unitId, zh: source, en: target, segments: [{ source, target }] };
}
