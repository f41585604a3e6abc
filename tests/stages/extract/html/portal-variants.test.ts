/** @module Twenty-four more portals with twenty documents each: whatever the manner, the document comes out whole and alone. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SourceDocument } from '../../../../src/model/index.js';
import { extractDocument } from '../../../../src/stages/extract/index.js';
import {
  cellsOf,
  paragraphsOf,
  variantDocuments,
  variantPage,
  variantTemplates,
  type VariantDocument,
} from './portal-variants.js';

const bare = (text: string): string => text.replaceAll(/\s+/g, '');
const NO_PARAGRAPH = new Set(['title', 'tableCell', 'attachment']);

function textsOf({ blocks }: SourceDocument, isWanted: (kind: string) => boolean): string[] {
  return blocks
    .filter(({ kind }) => isWanted(kind))
    .map(({ numbering, text }) => bare((numbering?.raw ?? '') + text));
}

function found(markup: string, { name, optional }: VariantDocument) {
  const document = extractDocument(markup, { input: 'page.html' });
  const borderline = new Set(optional.map(bare));
  return {
    name,
    title: bare(document.title),
    date: document.metadata.publishedAt?.slice(0, 10),
    source: document.metadata.contentSource,
    paragraphs: textsOf(document, (kind) => !NO_PARAGRAPH.has(kind)).filter((text) => !borderline.has(text)),
    cells: textsOf(document, (kind) => kind === 'tableCell'),
    attachments: textsOf(document, (kind) => kind === 'attachment'),
  };
}

function wanted(document: VariantDocument) {
  const { name, title, date, source, attachments, optional } = document;
  return {
    name,
    title: bare(title),
    date,
    source,
    paragraphs: paragraphsOf(document)
      .filter((text) => !optional.includes(text))
      .map(bare),
    cells: cellsOf(document).map(bare),
    attachments: attachments.map(bare),
  };
}

let templates: ReadonlyMap<string, string>;
let documents: readonly VariantDocument[];
beforeAll(async () => {
  [templates, documents] = await Promise.all([variantTemplates(), variantDocuments()]);
});

const NAMES =
  'gkmlpt docinfo mee digest-right asp redhead app-share popup msword printed ivs vue-detail comments left-tree dept ucap gov-news unlinked share-inside no-colon paged sidebar-first spans-only article5'.split(
    ' ',
  );

describe('a document on the page of another portal', () => {
  it('is tried on every template', () => {
    expect([...templates.keys()]).toEqual(NAMES);
    expect(documents).toHaveLength(20);
  });

  it.each(NAMES)('is whole and alone: %s', (name) => {
    for (const document of documents)
      expect(found(variantPage(templates.get(name) ?? '', document), document)).toEqual(wanted(document));
  });
});
